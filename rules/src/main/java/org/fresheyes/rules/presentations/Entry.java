package org.fresheyes.rules.presentations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.Said;

/**
 * One coded or written statement in a contact. A note that says several things is several entries.
 *
 * @param id      the source's own; another one for every entry of a person
 * @param codes   what it is coded as; sorted
 * @param words   what is written; may be empty
 * @param named   what whoever read the words found in them; when nobody read them, the rule looks itself
 * @param coded   what code and status say about it
 * @param written what its words say about it, when they say anything: they decide
 * @param sameAs  ids of earlier entries that it is the same problem as; sorted
 * @param unread  why its text could not be interpreted, when it could not
 */
public record Entry(
        String id,
        List<Code> codes,
        String words,
        Named named,
        Said coded,
        Optional<Said> written,
        List<String> sameAs,
        Optional<String> unread) {

    /** @throws IllegalArgumentException when it has no id. */
    public Entry {
        codes = Each.once(codes);
        sameAs = Each.once(sameAs);
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "Entry '%s': no id. Maybe the source has none; make one.".formatted(words));
        }
    }

    /** Something written, and nothing coded. */
    public static Entry written(String id, String words, Said said) {
        return new Entry(
                id, List.of(), words, Named.NOTHING, Said.PRESENT, Optional.of(said), List.of(), Optional.empty());
    }

    /** Something coded, and nothing written. */
    public static Entry coded(String id, Code code, Said said) {
        return new Entry(id, List.of(code), "", Named.NOTHING, said, Optional.empty(), List.of(), Optional.empty());
    }

    public Entry sameAs(Collection<String> earlier) {
        return new Entry(id, codes, words, named, coded, written, List.copyOf(earlier), unread);
    }

    /** The same statement under another id. */
    Entry as(String otherId) {
        return new Entry(otherId, codes, words, named, coded, written, sameAs, unread);
    }
}
