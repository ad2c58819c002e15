package org.fresheyes.intake.fhir;

import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Severity;

/** What is kept of a resource until all of a person's are there: no more than the history needs. */
sealed interface Fact {

    /** Encounter: a contact. */
    record Meeting(
            String status,
            When when,
            List<String> classes,
            List<Concept> types,
            Optional<String> provider,
            String providerName,
            List<String> locations,
            List<String> performers,
            List<Concept> reasons,
            List<String> about,
            List<String> bookings)
            implements Fact {}

    /**
     * Condition: a symptom, a problem or a diagnosis.
     *
     * @param actual   GP Connect: the observation that is the real entry of this problem
     * @param meetings GP Connect: contacts that are filed under this problem
     */
    record Trouble(
            Optional<String> meeting,
            String verification,
            String clinical,
            List<String> categories,
            Concept concept,
            Optional<Severity> severity,
            Optional<When> recorded,
            Optional<When> onset,
            Optional<When> abatement,
            List<String> evidence,
            List<String> sameAs,
            Optional<String> actual,
            List<String> meetings,
            Optional<String> asserter,
            String text)
            implements Fact {}

    /**
     * Observation: a statement, a note, or something measured.
     *
     * @param said      what its value says of its code
     * @param measured  whether it has a value that is measured
     * @param unknown   whether it says that no value is known
     */
    record Finding(
            Optional<String> meeting,
            String status,
            List<String> categories,
            Concept concept,
            Optional<Assertion> said,
            Optional<Severity> severity,
            boolean measured,
            boolean unknown,
            Optional<When> when,
            Optional<String> performer,
            String text)
            implements Fact {}

    /** List: a heading in a consultation of GP Connect. */
    record Heading(
            Optional<String> meeting, String title, List<String> entries, List<String> problems, List<String> warnings)
            implements Fact {}

    /** Procedure, report, request: something done or asked for. */
    record Deed(
            String type,
            String status,
            String intent,
            List<String> categories,
            Concept concept,
            Optional<When> when,
            List<Concept> reasons)
            implements Fact {}

    /** Patient: whether the person has died or left. */
    record Whoever(boolean died, Optional<When> left) implements Fact {}

    /** Organization or Location. */
    record Place(String words, Optional<String> ods) implements Fact {}

    /** PractitionerRole. */
    record InRole(Optional<String> practitioner, String role) implements Fact {}

    /** Appointment: what it was booked for, in words. */
    record Booking(String words) implements Fact {}

    /** A resource that nothing is made of. */
    record Passed(String type) implements Fact {}
}
