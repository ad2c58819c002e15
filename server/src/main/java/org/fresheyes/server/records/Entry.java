package org.fresheyes.server.records;

import java.util.List;
import java.util.Optional;

/**
 * What every entry of a record has.
 *
 * @param number the place of its resource in the file, counted from 1; it names the entry in this file for good
 * @param source the resource it was read from, such as {@code Condition/123}
 * @param status said only when it changes the meaning: "not given", "ruled out", "planned"
 * @param text everything written about it, in the order of the file
 * @param consultation the number of the consultation it was written in
 * @param heading the heading it stands under in that consultation
 */
public record Entry(
        int number,
        String source,
        Optional<When> when,
        Coded what,
        Optional<String> status,
        List<String> text,
        Optional<String> author,
        Optional<Integer> consultation,
        Optional<String> heading) {

    public Entry {
        text = List.copyOf(text);
    }
}
