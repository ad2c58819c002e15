package org.fresheyes.rules.presentations;

/** A diagnosis of the record, beside a prompt. */
public record DiagnosisShown(Diagnosis diagnosis, Standing standing) {

    /** What it is to the rule. */
    public enum Standing {
        /** Made with a basis. */
        WITH_A_BASIS,
        WITHOUT_A_BASIS,
        /** A label for "we do not know yet". */
        WORKING_LABEL
    }
}
