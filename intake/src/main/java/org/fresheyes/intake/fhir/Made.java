package org.fresheyes.intake.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.presentations.Act;
import org.fresheyes.rules.presentations.Diagnosis;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.LongTermCondition;
import org.fresheyes.rules.presentations.Review;
import org.fresheyes.rules.presentations.When;

/**
 * What has been made of a person's facts so far.
 *
 * @param drafts the contacts
 * @param fates  what became of each resource
 */
record Made(
        Drafts drafts,
        Fates fates,
        List<Diagnosis> diagnoses,
        List<LongTermCondition> conditions,
        List<Act> acts,
        List<Review> reviews) {

    Made(Drafts drafts) {
        this(drafts, new Fates(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** @see Drafts#add */
    void add(
            String ref,
            Optional<String> meeting,
            Optional<When> own,
            Optional<String> who,
            boolean symptom,
            List<Entry> entries) {
        drafts.add(ref, meeting, own.orElse(new When.NotADay("")), who, symptom, entries);
    }

    void diagnosis(String ref, Optional<LocalDate> day, Concept concept, Optional<String> basis) {
        day.ifPresent(on -> diagnoses.add(new Diagnosis(ref, on, concept.codes(), concept.term(), basis)));
    }

    /** The day of the contact that it names, else its own. */
    Optional<LocalDate> day(Optional<String> meeting, Optional<When> own) {
        return drafts.meeting(meeting).map(Fact.Meeting::when).or(() -> own).flatMap(When::day);
    }
}
