package org.fresheyes.server.web;

/**
 * What is wrong with one field.
 *
 * @param field the name of the field
 * @param message what to do, in plain words: "Enter your NHS number"
 * @param anchor the id of the box the error summary leads to
 */
public record FieldError(String field, String message, String anchor) {}
