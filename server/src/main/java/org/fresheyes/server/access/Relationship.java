package org.fresheyes.server.access;

/** What a viewer is to the person a request is about. */
public enum Relationship {
    SELF("the person themselves"),
    REPRESENTATIVE("their representative"),
    REFERRING_TEAM("the team that was asked"),
    FIRST_TEAM("the first team"),
    RECEIVING_TEAM("the second team"),
    OWN_ORGANISATION("their own organisation"),
    NONE("no part in it");

    private final String words;

    Relationship(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
