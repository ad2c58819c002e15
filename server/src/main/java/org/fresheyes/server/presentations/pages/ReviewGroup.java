package org.fresheyes.server.presentations.pages;

import org.fresheyes.rules.presentations.Level;
import org.fresheyes.server.presentations.EpisodeRow;

/** The part of the practice's list an episode stands in; each stands in one. */
public enum ReviewGroup {
    NEW("new", "New", "There is nothing new."),
    RETURNED("returned", "Returned", "Nothing has come back after a review."),
    OVERDUE("overdue", "Overdue", "No safety net is overdue."),
    SEEN("seen", "Seen", "Nothing waits for a clinician to take it on."),
    IN_REVIEW("in-review", "In review", "Nobody is writing a review."),
    SAFETY_NET("safety-net", "Safety net running", "No safety net is running."),
    KNOWN("known", "Known condition", "Nothing is explained by a known condition."),
    SETTLED("settled", "Settled", "Nothing is settled or put away.");

    private final String id;
    private final String words;
    private final String ifEmpty;

    ReviewGroup(String id, String words, String ifEmpty) {
        this.id = id;
        this.words = words;
        this.ifEmpty = ifEmpty;
    }

    public String id() {
        return id;
    }

    public String words() {
        return words;
    }

    public String ifEmpty() {
        return ifEmpty;
    }

    /** A known condition that nobody has taken on is listed apart: it asks for nothing (reading 8). */
    static ReviewGroup of(EpisodeRow row) {
        boolean known = row.level().filter(Level.KNOWN_CONDITION::equals).isPresent() && !row.saidAgain();
        return switch (row.stage()) {
            case NEW -> known ? KNOWN : NEW;
            case SEEN -> known ? KNOWN : SEEN;
            case IN_REVIEW -> IN_REVIEW;
            case SAFETY_NET -> SAFETY_NET;
            case OVERDUE -> OVERDUE;
            case RETURNED -> RETURNED;
            case SETTLED, DISMISSED -> SETTLED;
        };
    }

    /** Whether the day it is due says something there. */
    public boolean showsDue() {
        return this == OVERDUE || this == SAFETY_NET || this == SETTLED;
    }
}
