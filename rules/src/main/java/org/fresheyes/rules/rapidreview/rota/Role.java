package org.fresheyes.rules.rapidreview.rota;

/** What somebody is on duty as. */
public enum Role {
    OUTREACH("outreach"),
    SECOND_OUTREACH("second outreach"),
    MEDICAL_REGISTRAR("medical registrar"),
    SITE_MANAGER("site manager"),
    EXECUTIVE("executive on call");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
