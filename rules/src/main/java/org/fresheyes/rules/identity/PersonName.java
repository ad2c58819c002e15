package org.fresheyes.rules.identity;

/** A person's name as they are addressed: given name or names, then family name. Either may be empty, not both. */
public record PersonName(String given, String family) {

    /** @throws IllegalArgumentException when there is no name at all. */
    public PersonName {
        given = given.strip();
        family = family.strip();
        if (given.isEmpty() && family.isEmpty()) {
            throw new IllegalArgumentException(
                    "Name: neither a given nor a family name. Maybe the record gives only text.");
        }
    }

    /** "Asha Patel". */
    public String full() {
        return (given + " " + family).strip();
    }

    /** "PATEL, Asha", as lists of patients are sorted and read. */
    public String listed() {
        return family.isEmpty()
                ? given
                : (family.toUpperCase(java.util.Locale.ROOT) + ", " + given).replaceFirst(", $", "");
    }

    @Override
    public String toString() {
        return full();
    }
}
