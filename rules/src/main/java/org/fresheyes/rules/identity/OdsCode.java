package org.fresheyes.rules.identity;

import java.util.Locale;

/** The code of an organisation in the NHS Organisation Data Service: letters and digits, 3 to 12 of them. */
public record OdsCode(String value) implements Comparable<OdsCode> {

    /** @throws IllegalArgumentException when the text is not 3 to 12 capital letters and digits. */
    public OdsCode {
        if (!value.matches("[A-Z0-9]{3,12}")) {
            throw new IllegalArgumentException(
                    "ODS code '%s': not 3 to 12 capital letters and digits. Maybe it is the name of the organisation."
                            .formatted(value));
        }
    }

    /** Reads a code in any case, with space around it. */
    public static OdsCode of(String written) {
        return new OdsCode(written.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public int compareTo(OdsCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
