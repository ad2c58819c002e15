package org.fresheyes.server.access;

/** What somebody is in an organisation. A role alone opens nothing: it counts within a relationship. */
public enum Role {
    GP("GP"),
    PRACTICE_STAFF("practice staff"),
    CONSULTANT("consultant"),
    HOSPITAL_STAFF("hospital staff"),
    ADMINISTRATOR("administrator"),
    /** Answers calls of Martha's Rule at a hospital. */
    OUTREACH("outreach team"),
    /** A registrar, or somebody of the board, who is rung when outreach does not answer. */
    ON_CALL("on call"),
    /** Answers calls too, and keeps the rota. */
    SITE_MANAGER("site manager"),
    /** A program of the organisation that calls by itself; nobody signs in as one. */
    CLINICAL_SYSTEM("clinical system");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody can be given it. */
    public boolean isForPeople() {
        return this != CLINICAL_SYSTEM;
    }

    /** The words with a capital, as a choice in a list. */
    public String label() {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
