package org.fresheyes.intake.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of lines in a mapping: what a line asks of a record, and what it can answer. */
enum Kind {
    CLASS,
    TYPE,
    TYPE_WORDS,
    PLACE_WORDS,
    ENCOUNTER_STATUS,
    VERIFICATION,
    RECORD_STATUS,
    ENDED,
    SEVERITY,
    VALUE,
    NOTE_CODE,
    CATEGORY,
    HEADING_WORDS,
    ACT_WORDS,
    REVIEW_WORDS,
    BASIS_PLACE_WORDS,
    RESOURCE;

    /** Every meaning that a line of this kind can give. */
    Set<String> answers() {
        return switch (this) {
            case CLASS, TYPE, TYPE_WORDS, PLACE_WORDS -> Vocabulary.FACETS;
            case CATEGORY, ACT_WORDS -> Vocabulary.ACTS;
            case ENCOUNTER_STATUS -> Set.of("did not happen");
            case VERIFICATION -> Set.of("absent", "provisional", "not there");
            case RECORD_STATUS -> Set.of("not there");
            case ENDED -> Set.of("ends on its day");
            case SEVERITY -> Set.of("mild", "moderate", "severe");
            case VALUE -> Set.of("absent", "present", "provisional", "mild", "moderate", "severe");
            case NOTE_CODE -> Set.of("text only");
            case HEADING_WORDS -> Set.of("examination", "test", "family history");
            case REVIEW_WORDS -> Set.of("review");
            case BASIS_PLACE_WORDS -> Set.of("specialist");
            case RESOURCE -> Set.of("about others", "not about symptoms", "not read");
        };
    }

    /** Whether its keys are looked for in a text; the others are compared as a whole. */
    boolean isOfWords() {
        return name().endsWith("WORDS");
    }

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Kind> of(String written) {
        return Stream.of(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }
}
