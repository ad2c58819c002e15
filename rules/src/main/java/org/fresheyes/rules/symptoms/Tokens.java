package org.fresheyes.rules.symptoms;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as its words and numbers in lower case; everything between them is left out. */
record Tokens(List<String> list) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Tokens of(String text) {
        return new Tokens(Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(token -> !token.isEmpty())
                .toList());
    }

    /** Whether these words stand next to each other somewhere in this text. */
    boolean contains(Tokens phrase) {
        return !phrase.list.isEmpty() && Collections.indexOfSubList(list, phrase.list) >= 0;
    }
}
