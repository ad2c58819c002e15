package org.fresheyes.rules.opinion;

/**
 * The ways to a second clinician.
 *
 * @see <a href="https://www.nhs.uk/using-the-nhs/about-the-nhs/how-to-get-a-second-opinion/">NHS: second opinions</a>
 */
public enum Route {
    /** Another GP in the practice: no pack and no referral, the record is there. */
    ANOTHER_GP(false, false),
    /** A colleague in the same hospital, found by the first team. */
    COLLEAGUE(false, true),
    /** Another hospital, referred by the GP. */
    ANOTHER_HOSPITAL(true, true),
    /** The first consultant asks another one directly. */
    CONSULTANT_TO_CONSULTANT(true, true),
    /** A specialist or highly specialised centre. */
    SPECIALIST_CENTRE(true, true),
    /** Several specialists together. */
    MULTIDISCIPLINARY_TEAM(false, true),
    /** A specialist answers in writing; nobody travels. */
    ADVICE(true, true),
    /** Arranged and paid for by the person: recorded here, never an NHS order. */
    PRIVATE(false, false);

    private final boolean needsChoice;
    private final boolean needsPack;

    Route(boolean needsChoice, boolean needsPack) {
        this.needsChoice = needsChoice;
        this.needsPack = needsPack;
    }

    /** True when the asker and the referrer choose a service together before anything is arranged. */
    public boolean needsChoice() {
        return needsChoice;
    }

    /** True when the person leaves the teams they are with already. A place is chosen for exactly these ways. */
    public boolean goesOutside() {
        return needsChoice;
    }

    /** True when the second clinician cannot see the record without being sent it. */
    public boolean needsPack() {
        return needsPack;
    }
}
