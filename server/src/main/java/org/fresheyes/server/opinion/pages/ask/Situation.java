package org.fresheyes.server.opinion.pages.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is asked before anything else: some needs are met faster, or by somebody else. */
public enum Situation {
    EMERGENCY("emergency", "Someone is seriously ill or hurt now", "It could be an emergency."),
    IN_HOSPITAL(
            "in-hospital",
            "Someone in hospital is getting worse now",
            "You, your family or your carers are worried and feel nobody is listening."),
    THIRD_VISIT(
            "third-visit",
            "I keep going back to my GP with the same problem",
            "You have been 3 times or more, there is no clear answer, or it is getting worse."),
    MENTAL_HEALTH_ACT(
            "mental-health-act", "It is about treatment under the Mental Health Act", "Someone is kept in hospital."),
    CHANGE_CLINICIAN("change-clinician", "I want a different GP or consultant", "And not a second opinion."),
    COMPLAINT("complaint", "I want to complain", "Something went wrong, or you were not treated well."),
    NONE("none", "None of these", "I want someone else to look at a diagnosis or a treatment.");

    private final String address;
    private final String label;
    private final String hint;

    Situation(String address, String label, String hint) {
        this.address = address;
        this.label = label;
        this.hint = hint;
    }

    /** The last part of the address of the page that helps. */
    public String address() {
        return address;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /** Those that are met in another way, each with a page of its own. */
    static List<Situation> elsewhere() {
        return Arrays.stream(values()).filter(situation -> situation != NONE).toList();
    }

    static Optional<Situation> at(String address) {
        return elsewhere().stream()
                .filter(situation -> situation.address.equals(address))
                .findFirst();
    }
}
