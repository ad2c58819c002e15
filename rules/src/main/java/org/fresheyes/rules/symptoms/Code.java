package org.fresheyes.rules.symptoms;

import java.util.Comparator;

/**
 * A code of a code system.
 *
 * @param system the system's URI as FHIR writes it, such as {@link #SNOMED_CT}
 */
public record Code(String system, String code) implements Comparable<Code> {

    /** SNOMED CT, any edition. */
    public static final String SNOMED_CT = "http://snomed.info/sct";

    private static final Comparator<Code> ORDER =
            Comparator.comparing(Code::system).thenComparing(Code::code);

    /** @throws IllegalArgumentException when system or code is blank, or has space around it. */
    public Code {
        if (system.isBlank() || code.isBlank() || !system.equals(system.strip()) || !code.equals(code.strip())) {
            throw new IllegalArgumentException(
                    "Code '%s' of system '%s': blank, or with space around it. Maybe a column is empty."
                            .formatted(code, system));
        }
    }

    public static Code snomed(String code) {
        return new Code(SNOMED_CT, code);
    }

    @Override
    public int compareTo(Code other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return system + "|" + code;
    }
}
