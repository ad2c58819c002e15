package org.fresheyes.server.access;

/** A team's part in a case. One team can have several. */
public enum Part {
    REFERRING_TEAM(Relationship.REFERRING_TEAM),
    FIRST_TEAM(Relationship.FIRST_TEAM),
    RECEIVING_TEAM(Relationship.RECEIVING_TEAM);

    private final Relationship relationship;

    Part(Relationship relationship) {
        this.relationship = relationship;
    }

    /** What a member of that team is to the person. */
    public Relationship relationship() {
        return relationship;
    }
}
