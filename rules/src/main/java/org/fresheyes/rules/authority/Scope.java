package org.fresheyes.rules.authority;

/** What a representative may do. Each is given by itself; acting includes nothing but what it says. */
public enum Scope {
    SEE_CASE("see the request and where it has got to"),
    ACT_IN_CASE("ask, answer and choose"),
    SEE_RECORD("see the health record that goes with the request");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    /** For people, to finish a sentence that starts "They can …". */
    public String words() {
        return words;
    }
}
