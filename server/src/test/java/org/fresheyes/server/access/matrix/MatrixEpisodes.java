package org.fresheyes.server.access.matrix;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fresheyes.rules.identity.Actor;
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
import org.fresheyes.rules.presentations.review.Stage;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.presentations.Episodes;
import org.fresheyes.server.presentations.PersonAtPractice;
import org.fresheyes.server.presentations.VisitFiles;
import org.fresheyes.server.presentations.Worklist;

/** Moira's coughs, which her practice thinks about again. */
final class MatrixEpisodes {

    private final TestServer server;
    private final Person moira;
    private int years;
    private int files;

    MatrixEpisodes(TestServer server, Person moira) {
        this.server = server;
        this.moira = moira;
    }

    /** A new episode at a stage; each one is a year of its own, so that it is no part of another. */
    UUID at(String stage) {
        UUID id = noticed();
        if (Stage.valueOf(stage) == Stage.SAFETY_NET) {
            Episodes episodes = server.bean(Episodes.class);
            episodes.take(Scene.gp(), id, 2, reviewed(episodes.today().plusDays(14)));
        }
        return id;
    }

    /** What Moira can say is the same again, as the page sends it. */
    String problem() {
        years = 0;
        at("NEW");
        return moira.id() + "/cough";
    }

    /** A file of the practice, whose columns are not confirmed. */
    long upload() {
        String file = "Id,Date,Text\nA%d,2026-03-01,Cough\n".formatted(++files);
        return server.bean(VisitFiles.class)
                .begin(Scene.gp(), Scene.HOLLYBANK, "search.csv", file.getBytes(StandardCharsets.UTF_8))
                .number();
    }

    private UUID noticed() {
        LocalDate asOf = server.bean(Episodes.class).today().minusYears(2L * years++);
        PersonAtPractice told =
                new PersonAtPractice("moira-" + years, Optional.of(moira.nhsNumber()), Optional.of(moira.name()));
        List<Contact> visits =
                IntStream.range(0, 3).mapToObj(visit -> visit(asOf.minusDays(10L * visit))).toList();
        History record = new History(
                told.ownId(),
                "test",
                visits,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
        Prompt prompt = server.bean(JesssRule.class)
                .assess(record, asOf)
                .prompts()
                .getFirst();
        return server.bean(Worklist.class)
                .noticed(Scene.HOLLYBANK, told, prompt, Actor.staff("system", "The practice system", Scene.HOLLYBANK))
                .orElseThrow()
                .episode();
    }

    private Contact visit(LocalDate day) {
        return new Contact(
                "visit-" + day,
                When.on(day),
                Optional.of(Scene.HOLLYBANK),
                Optional.empty(),
                Mode.TELEPHONE,
                Setting.GP_PRACTICE,
                Purpose.PRESENTATION,
                new Note("note-" + day, "Cough").entries(server.bean(NoteReader.class)));
    }

    private static Event reviewed(LocalDate due) {
        return new Event.Reviewed(
                new Reflect(Words.of("Worse at night"), Reflect.FaceToFace.EXAMINED, Words.of("")),
                new LookAgain(true, Words.of("The other GP"), Words.of("None found")),
                new Rethink(Set.of(), Words.of("Nothing new today")),
                new Outcome.Watch(new SafetyNet(
                        "Dr Adeyemi", due, SafetyNet.Route.TELEPHONE, Words.of("Call if it is worse"))));
    }
}
