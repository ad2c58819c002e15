package org.fresheyes.server.presentations.burden;

/** What a review set going; one review can set several going. */
public enum Deed {
    SAFETY_NET("A safety net"),
    TEST("A test"),
    ADVICE_AND_GUIDANCE("Advice and guidance"),
    REFERRAL("A referral"),
    ANOTHER_CLINICIAN("Another clinician, by a second opinion"),
    OVER("Nothing more: it is over");

    private final String words;

    Deed(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
