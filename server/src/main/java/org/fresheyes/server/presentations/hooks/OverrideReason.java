package org.fresheyes.server.presentations.hooks;

import java.util.Locale;
import java.util.stream.Stream;
import org.fresheyes.server.fhir.Fhir;

/** Why a clinician puts a card aside. The codes are our own; docs/cds-hooks.md lists them. */
public enum OverrideReason {
    REVIEWED("Reviewed already"),
    EXPLAINED("A confirmed diagnosis explains it"),
    NOT_THE_SAME("These are different problems"),
    WAITING("Referred, or waiting for a result"),
    NEXT_TIME("At the next contact"),
    RECORD_WRONG("The record is not right"),
    PERSON_DECLINED("The person does not want this now"),
    OTHER("Another reason");

    /** The id of their code system. */
    public static final String ID = "jesss-rule-override-reason";

    static final String SYSTEM = Fhir.own("CodeSystem/" + ID);

    private final String display;

    OverrideReason(String display) {
        this.display = display;
    }

    /** What a code says; a code of somebody else's is another reason. */
    static String words(String code) {
        return code.isEmpty()
                ? "No reason given"
                : Stream.of(values())
                        .filter(reason -> reason.code().equals(code))
                        .findFirst()
                        .orElse(OTHER)
                        .display();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String display() {
        return display;
    }
}
