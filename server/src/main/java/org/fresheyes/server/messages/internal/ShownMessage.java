package org.fresheyes.server.messages.internal;

/** A message as the page of the demo shows it. */
public record ShownMessage(String when, String by, String to, String state, String subject, String words) {}
