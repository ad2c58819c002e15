package org.fresheyes.rules.rapidreview.returns;

import java.util.OptionalInt;

/**
 * One number of a return as it is given away.
 *
 * @param depth how often a number was split to come to it, from 0
 * @param value empty when it is hidden, so that nobody can be recognised
 */
public record Line(String code, String words, int depth, OptionalInt value) {}
