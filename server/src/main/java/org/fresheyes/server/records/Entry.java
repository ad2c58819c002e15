package org.fresheyes.server.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    /** The same entry with its author. */
    public Entry by(String writer) {
        return new Entry(number, source, when, what, status, text, Optional.of(writer), consultation, heading);
    }

    /**
     * This entry among those that are sent: it names no consultation that is left out, and stands under no heading
     * that would say what is left out.
     *
     * @param unsaid words of entries that are left out, in small letters
     */
    public Entry within(Set<Integer> consultations, Set<String> unsaid) {
        return new Entry(
                number,
                source,
                when,
                what,
                status,
                text,
                author,
                consultation.filter(consultations::contains),
                heading.filter(words -> !unsaid.contains(words.toLowerCase(Locale.UK))));
    }
}
