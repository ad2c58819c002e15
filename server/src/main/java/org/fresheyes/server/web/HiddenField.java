package org.fresheyes.server.web;

/** A field that every form carries unseen, such as the token that shows the form is ours. */
public record HiddenField(String name, String value) {}
