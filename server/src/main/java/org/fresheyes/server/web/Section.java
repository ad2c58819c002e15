package org.fresheyes.server.web;

/** Whose pages these are; the header says so. */
public enum Section {
    PUBLIC(""),
    PATIENT("Second opinions"),
    PRACTICE("For GP practices"),
    HOSPITAL("For hospitals"),
    ORGANISATION("For organisations");

    private final String words;

    Section(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
