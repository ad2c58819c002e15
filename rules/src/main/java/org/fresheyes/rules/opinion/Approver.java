package org.fresheyes.rules.opinion;

/** Who in the team that refers can approve that a person goes to another organisation, where local policy asks for it. */
public enum Approver {
    CLINICIAN,
    ADMINISTRATOR
}
