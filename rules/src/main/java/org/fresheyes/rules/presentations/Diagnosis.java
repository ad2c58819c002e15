package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.symptoms.Code;

/**
 * A diagnosis as it was made on a day.
 *
 * @param basis the test, image, examination, specialist or attestation it rests on; empty when nobody says
 */
public record Diagnosis(String id, LocalDate day, List<Code> codes, String words, Optional<String> basis)
        implements Comparable<Diagnosis> {

    private static final Comparator<Diagnosis> ORDER =
            Comparator.comparing(Diagnosis::day).thenComparing(Diagnosis::id).thenComparing(Diagnosis::toString);

    public Diagnosis {
        codes = codes.stream().distinct().sorted().toList();
    }

    @Override
    public int compareTo(Diagnosis other) {
        return ORDER.compare(this, other);
    }
}
