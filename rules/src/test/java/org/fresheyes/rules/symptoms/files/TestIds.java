package org.fresheyes.rules.symptoms.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Made-up ids of concepts in the extension namespace for tests, 1999999, with their check digits. */
final class TestIds {

    private TestIds() {}

    /** The concept of this number. */
    static String concept(int number) {
        String stem = number + "1999999" + "10";
        return IntStream.range(0, 10)
                .mapToObj(digit -> stem + digit)
                .filter(SnomedIds::isConcept)
                .findFirst()
                .orElseThrow();
    }

    /** A code list of these terms, with concepts 1, 2, 3 … */
    static List<String> list(String... terms) {
        List<String> lines = new ArrayList<>(List.of("code,term"));
        for (int at = 0; at < terms.length; at++) {
            lines.add("%s,\"%s\"".formatted(concept(at + 1), terms[at]));
        }
        return lines;
    }
}
