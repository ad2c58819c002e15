package org.fresheyes.server.presentations.hooks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** What of a record the rule needs, as one search each: tokens and dates only, so that any server can answer it. */
enum Source {
    PATIENT("patient", "name, number and whether the person has left", false),
    ENCOUNTERS("encounters", "contacts", true),
    CONDITIONS("conditions", "problems and diagnoses", true),
    OBSERVATIONS("observations", "symptoms, examinations and results", true),
    PROCEDURES("procedures", "procedures and reviews", false),
    REPORTS("reports", "test reports", false),
    REFERRALS("referrals", "referrals", false);

    /** A year for the run in hand, one for the diagnosis before it, one for the one before that, and the current weeks. */
    private static final int DAYS = 3 * 366 + 100;

    private static final String PAGE = "&_count=250";

    private final String key;
    private final String words;
    private final boolean needed;

    Source(String key, String words, boolean needed) {
        this.key = key;
        this.words = words;
        this.needed = needed;
    }

    /** Its name among the prefetch templates. */
    String key() {
        return key;
    }

    /** What it holds, for a reader. */
    String words() {
        return words;
    }

    /** Whether there is no answer at all without it. */
    boolean isNeeded() {
        return needed;
    }

    /** As a prefetch template. Whoever keeps it longer than a day asks for more than is needed, never for less. */
    String template(boolean stu3, LocalDate today) {
        return query("{{context.patientId}}", stu3, today);
    }

    /** Relative to the address of the FHIR server. */
    String query(String patient, boolean stu3, LocalDate today) {
        String since = "ge" + today.minusDays(DAYS);
        return switch (this) {
            case PATIENT -> "Patient/" + patient;
            case ENCOUNTERS -> "Encounter?patient=%s&date=%s".formatted(patient, since) + PAGE;
            case CONDITIONS -> "Condition?patient=%s".formatted(patient) + PAGE; // long-term ones are old
            case OBSERVATIONS -> "Observation?patient=%s&date=%s".formatted(patient, since) + PAGE;
            case PROCEDURES -> "Procedure?patient=%s&date=%s".formatted(patient, since) + PAGE;
            case REPORTS -> "DiagnosticReport?patient=%s&date=%s".formatted(patient, since) + PAGE;
            case REFERRALS ->
                (stu3 ? "ReferralRequest?patient=%s&authored-on=%s" : "ServiceRequest?patient=%s&authored=%s")
                                .formatted(patient, since)
                        + PAGE;
        };
    }

    static Optional<Source> named(String key) {
        return Arrays.stream(values()).filter(source -> source.key.equals(key)).findFirst();
    }
}
