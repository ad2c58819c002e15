package org.fresheyes.intake.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column can hold, and what it is often called. */
public enum Column {
    PERSON(
            "patient",
            "patient id",
            "patientid",
            "emis number",
            "emis no",
            "systmone id",
            "person",
            "person id",
            "subject"),
    NHS_NUMBER("nhs number", "nhs no", "nhsnumber"),
    NAME("name", "patient name", "full name", "patient full name"),
    DAY(
            "date",
            "event date",
            "eventdate",
            "consultation date",
            "encounter date",
            "contact date",
            "start",
            "day",
            "recorded date"),
    CODE(
            "code",
            "snomed code",
            "snomed",
            "concept id",
            "conceptid",
            "snomed ct concept id",
            "code id",
            "snomedcode",
            "reasoncode"),
    TERM("code term", "term", "code description", "description", "problem", "reasondescription", "read term"),
    TEXT(
            "text",
            "associated text",
            "free text",
            "freetext",
            "note",
            "notes",
            "comment",
            "comments",
            "consultation text"),
    MODE("mode", "consultation mode", "contact mode", "encounterclass"),
    TYPE("type", "consultation type", "encounter type", "contact type", "event type", "slot type"),
    CLINICIAN("clinician", "user", "staff", "provider", "consulter", "doctor", "user details", "clinician name"),
    PRACTICE("practice", "organisation", "organization", "ods code", "practice code"),
    CONTACT("contact id", "encounter id", "encounter", "consultation id", "event id"),
    BORN("date of birth", "dob", "birth date", "birthdate"),
    SEX("sex", "gender"),
    ETHNICITY("ethnicity", "ethnic group", "ethnic category", "ethnic origin"),
    DEPRIVATION("deprivation decile", "imd decile", "index of multiple deprivation decile");

    private final String first;
    private final String others;

    Column(String first, String... others) {
        this.first = first;
        this.others = String.join("|", others);
    }

    /** Names it often has; the likeliest first. */
    List<String> names() {
        return Stream.concat(Stream.of(first), Stream.of(others.split("\\|", -1)))
                .toList();
    }

    /** Whether it says who somebody is. Nothing of it gets into a history: it is for counting afterwards. */
    public boolean isBackground() {
        return this == BORN || this == SEX || this == ETHNICITY || this == DEPRIVATION;
    }

    /** As it is typed and shown: "nhs number". */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<Column> of(String written) {
        return Stream.of(values())
                .filter(column -> column.written()
                        .equals(written.strip().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .findFirst();
    }
}
