package org.fresheyes.server.settings;

import java.nio.file.Path;

/**
 * A value somebody gave, and where.
 *
 * @param origin where it was written, in words: "command line", "fresheyes.conf line 3"
 * @param folder what a relative path in the value starts from
 */
record Given(String value, String origin, Path folder) {}
