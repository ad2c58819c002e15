package org.fresheyes.server.journal;

/**
 * What stands in a stored body in place of what a person wrote.
 *
 * @param words ordinal of the text within its event, from 0
 * @param digest of salt and text, as hexadecimal digits
 */
record WordsReference(int words, String digest) {}
