package org.fresheyes.server.presentations.burden;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The five groups of the 2021 census of England and Wales. */
public enum Ethnicity implements Band {
    ASIAN("Asian"),
    BLACK("Black"),
    MIXED("Mixed"),
    WHITE("White"),
    OTHER("Other ethnic group"),
    OTHER_WORDS("Recorded in other words"),
    NOT_RECORDED("Not recorded");

    private static final List<String> NOT_SAID = List.of(
            "", "z", "99", "not stated", "not known", "unknown", "not recorded", "refused", "declined", "prefer not");

    /** Codes of the NHS data dictionary (16+1, 2001). Its R, Chinese, is in the Asian group since 2011. */
    private static final Map<String, Ethnicity> GROUP_OF_LETTERS =
            Map.of("abc", WHITE, "defg", MIXED, "hjklr", ASIAN, "mnp", BLACK, "s", OTHER);

    /** Tried in this order: "White and Asian" is mixed, "British or mixed British" is not, "West Indian" is no Indian. */
    private static final List<Part> PARTS = List.of(
            new Part(WHITE, List.of("british or mixed british")),
            new Part(MIXED, List.of("mixed", "white and", "multiple")),
            new Part(BLACK, List.of("black", "west indian", "african", "caribbean")),
            new Part(ASIAN, List.of("asian", "indian", "pakistani", "bangladeshi", "chinese")),
            new Part(
                    WHITE,
                    List.of("white", "british", "english", "welsh", "scottish", "irish", "gypsy", "traveller", "roma")),
            new Part(OTHER, List.of("arab", "other")));

    private final String words;

    Ethnicity(String words) {
        this.words = words;
    }

    private record Part(Ethnicity group, List<String> words) {}

    @Override
    public String words() {
        return words;
    }

    /** By the letter or the words of a category; empty when it is said not to be known. */
    public static Optional<Ethnicity> read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (NOT_SAID.contains(text) || text.startsWith("not stated") || text.startsWith("prefer not")) {
            return Optional.empty();
        }
        Stream<Ethnicity> found = text.length() == 1
                ? GROUP_OF_LETTERS.entrySet().stream()
                        .filter(letters -> letters.getKey().contains(text))
                        .map(Map.Entry::getValue)
                : PARTS.stream()
                        .filter(part -> part.words().stream().anyMatch(text::contains))
                        .map(Part::group);
        return Optional.of(found.findFirst().orElse(OTHER_WORDS));
    }
}
