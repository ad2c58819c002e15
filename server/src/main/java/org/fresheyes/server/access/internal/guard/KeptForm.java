package org.fresheyes.server.access.internal.guard;

import java.util.List;
import java.util.Map;

/**
 * What somebody typed when their session had ended.
 *
 * @param owner who had been signed in, as {@link Owners} says; empty when nobody had
 * @param page the path of the page the form stood on
 */
record KeptForm(String owner, String page, Map<String, List<String>> fields) {}
