package org.fresheyes.rules.authority;

/** Why an authority does not stand today. */
public enum WhyNot {
    NOT_YET("It has not started yet."),
    PAST_ITS_END("It has come to its end date."),
    ENDED("It was ended."),
    SIXTEEN("Authority by parental responsibility ends on the 16th birthday."),
    REVIEW_DUE("It must be looked at again, because of the age of the child."),
    HAS_CAPACITY("The person can make this decision themselves."),
    UNDER_SIXTEEN("This basis is for people aged 16 or over.");

    private final String words;

    WhyNot(String words) {
        this.words = words;
    }

    /** A whole sentence for people. */
    public String words() {
        return words;
    }
}
