package org.fresheyes.rules.presentations;

/** How somebody was met, from least to most direct. */
public enum Mode {
    UNKNOWN,
    /** Not face to face; nobody says how. */
    REMOTE,
    ONLINE_OR_TEXT,
    TELEPHONE,
    VIDEO,
    FACE_TO_FACE,
    HOME_VISIT;

    /** Known to be remote. */
    public boolean isRemote() {
        return this != UNKNOWN && !isInPerson();
    }

    public boolean isInPerson() {
        return this == FACE_TO_FACE || this == HOME_VISIT;
    }

    public boolean isMoreDirectThan(Mode other) {
        return compareTo(other) > 0;
    }
}
