package org.fresheyes.rules.presentations;

/** Where somebody was met, from least to most urgent. */
public enum Setting {
    PHARMACY(0),
    GP_PRACTICE(0),
    /** As urgent as a practice, and not towards "same" (presentation-data: diagnosis and its basis). */
    HOSPITAL_CLINIC(0),
    NHS_111(1),
    URGENT_TREATMENT_CENTRE(2),
    EMERGENCY_DEPARTMENT(3),
    ADMITTED(4);

    private final int urgency;

    Setting(int urgency) {
        this.urgency = urgency;
    }

    public boolean isMoreUrgentThan(Setting other) {
        return urgency > other.urgency;
    }

    /** Reading 3: only these settings count towards "same". */
    public boolean countsTowardsSame() {
        return this == PHARMACY || this == GP_PRACTICE;
    }
}
