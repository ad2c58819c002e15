package org.fresheyes.server.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.people.Person;

/**
 * What the case itself gives to a pack: the question first, then what the first team said. All texts are for reading
 * as they stand. Contents follow PRSB Clinical Referral Information and what second-opinion referrals need besides.
 *
 * @param reference what people call the case, such as a short number
 * @param kind what is asked about, in plain words: "the diagnosis"
 * @param askedFor opinion only, transfer of care if the second team agrees, or undecided, in plain words
 * @param questions the person's own questions, in their words
 * @param concerns what worries them, and what they hope for, in their words
 * @param treatmentStarted empty when nobody is sure
 * @param priority routine or urgent, in plain words
 */
public record PackCase(
        UUID caseId,
        String reference,
        Person person,
        String kind,
        String askedFor,
        List<String> questions,
        Optional<String> concerns,
        List<FirstOpinion> firstOpinions,
        Optional<LocalDate> decisionDue,
        Optional<Boolean> treatmentStarted,
        Optional<String> priority,
        Optional<DelayAnswer> delay,
        Team referrer,
        Optional<Team> receiver,
        Optional<String> responsible) {

    /** What a first clinician said. */
    public record FirstOpinion(String author, String organisation, Optional<LocalDate> date, String text) {}

    /** The answer to "could waiting for this cause harm?", by a named clinician. */
    public record DelayAnswer(boolean couldHarm, String by, Instant at, Optional<String> words) {}

    /** A team: its name, code, the clinician who acts for it, and how to reach it. */
    public record Team(String name, Optional<OdsCode> code, Optional<String> clinician, Optional<String> contact) {}

    public PackCase {
        questions = List.copyOf(questions);
        firstOpinions = List.copyOf(firstOpinions);
    }
}
