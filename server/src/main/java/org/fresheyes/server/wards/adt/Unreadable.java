package org.fresheyes.server.wards.adt;

import java.util.List;

/** A message that cannot be taken; it changes nothing. The reasons hold no name and no number of a patient. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean rejected;

    private Unreadable(boolean rejected, String why) {
        super(why);
        this.rejected = rejected;
    }

    /** It is not for us: wrong type, version or sender (AR). */
    static Unreadable rejected(String why) {
        return new Unreadable(true, why);
    }

    /** It is for us and something in it is wrong (AE). */
    static Unreadable wrong(List<String> why) {
        return new Unreadable(false, String.join(" ", why));
    }

    /** The code of the answer, HL7 table 0008. */
    String code() {
        return rejected ? "AR" : "AE";
    }

    /** Why, in words. */
    String why() {
        return String.valueOf(getMessage());
    }
}
