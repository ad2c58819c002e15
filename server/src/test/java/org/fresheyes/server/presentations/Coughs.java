package org.fresheyes.server.presentations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Note;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Setting;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.LookAgain;
import org.fresheyes.rules.presentations.review.Outcome;
import org.fresheyes.rules.presentations.review.Reflect;
import org.fresheyes.rules.presentations.review.Rethink;
import org.fresheyes.rules.presentations.review.SafetyNet;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.fresheyes.server.TestServer;

/** Somebody who coughs at a practice, and what the practice does about it. */
public final class Coughs {

    private final TestServer server;
    private final OdsCode practice;

    public Coughs(TestServer server, OdsCode practice) {
        this.server = server;
        this.practice = practice;
    }

    /** What the rule says on a day of so many coughs, ten days apart, the last of them on that day. */
    public Prompt prompt(String person, LocalDate asOf, int visits) {
        List<Contact> contacts = IntStream.range(0, visits)
                .mapToObj(visit -> visit(asOf.minusDays(10L * visit)))
                .toList();
        History record = History.of(person, "test", contacts);
        return server.bean(JesssRule.class).assess(record, asOf).prompts().getFirst();
    }

    /** As the system of the practice tells it. */
    public Optional<Noticed> tell(PersonAtPractice person, Prompt prompt) {
        return server.bean(Worklist.class)
                .noticed(practice, person, prompt, Actor.staff("system", "The practice system", practice));
    }

    /** A review that is filled in as somebody would. */
    public static Event reviewed(Outcome outcome) {
        return new Event.Reviewed(
                new Reflect(Words.of("Worse at night"), Reflect.FaceToFace.EXAMINED, Words.of("")),
                new LookAgain(true, Words.of("The other GP"), Words.of("None found")),
                new Rethink(Set.of(), Words.of("Nothing new today")),
                outcome);
    }

    public static SafetyNet net(LocalDate due) {
        return new SafetyNet("Dr Adeyemi", due, SafetyNet.Route.TELEPHONE, Words.of("Call if it is worse"));
    }

    private Contact visit(LocalDate day) {
        return new Contact(
                "visit-" + day,
                When.on(day),
                Optional.of(practice),
                Optional.empty(),
                Mode.TELEPHONE,
                Setting.GP_PRACTICE,
                Purpose.PRESENTATION,
                new Note("note-" + day, "Cough").entries(server.bean(NoteReader.class)));
    }
}
