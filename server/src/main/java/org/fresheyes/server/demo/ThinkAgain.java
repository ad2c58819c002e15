package org.fresheyes.server.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.intake.csv.CsvFile;
import org.fresheyes.intake.csv.CsvGuess;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.Clinician;
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
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.presentations.Episodes;
import org.fresheyes.server.presentations.EventResult;
import org.fresheyes.server.presentations.Noticed;
import org.fresheyes.server.presentations.PersonAtPractice;
import org.fresheyes.server.presentations.VisitFiles;
import org.fresheyes.server.presentations.Worklist;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The part of the story in which people come again with one problem, and their practice thinks again. */
@Component
@Profile(DemoStory.STORY)
class ThinkAgain {

    private enum Plot {
        TAKEN_ON,
        WATCH,
        OVER,
        PUT_AWAY
    }

    private final Cast cast;
    private final Worklist worklist;
    private final Episodes episodes;
    private final VisitFiles files;
    private final JesssRule rule;
    private final NoteReader notes;
    private final StoryClock clock;

    ThinkAgain(
            Cast cast,
            Worklist worklist,
            Episodes episodes,
            VisitFiles files,
            JesssRule rule,
            NoteReader notes,
            StoryClock clock) {
        this.cast = cast;
        this.worklist = worklist;
        this.episodes = episodes;
        this.files = files;
        this.rule = rule;
        this.notes = notes;
        this.clock = clock;
    }

    /** Tells it; it ends on that day. */
    void tell(Instant today) {
        Map<String, List<Contact>> records = new LinkedHashMap<>();
        Table.rows("visits").forEach(row -> records.computeIfAbsent(row.getField("person"), key -> new ArrayList<>())
                .add(visit(row, today)));
        records.forEach((key, visits) -> tell(key, visits, today));
        addFile();
    }

    /** Moira's visits come from a search of the practice: two for one problem, so there is no prompt yet. */
    private void addFile() {
        Person moira = cast.person("moira");
        Viewer gp = cast.at(moira.practice(), Role.GP);
        LocalDate today = London.day(clock.instant());
        StringBuilder file = new StringBuilder("Patient ID,NHS number,Patient name,Date,Text,Consultation type\n");
        for (NamedCsvRecord row : Table.rows("search")) {
            file.append("D%s,%s,\"%s\",%s,%s,%s\n"
                    .formatted(
                            moira.nhsNumber().digits().substring(3, 9),
                            moira.nhsNumber().digits(),
                            moira.name().listed(),
                            today.minusDays(days(row, "days_ago")),
                            row.getField("text"),
                            row.getField("type")));
        }
        byte[] content = file.toString().getBytes(StandardCharsets.UTF_8);
        long number = files.begin(gp, moira.practice(), "knee-pain-search.csv", content)
                .number();
        List<Problem> problems = files.take(
                gp, number, CsvGuess.of(CsvFile.read("search.csv", content)).layout());
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Story: %s. Maybe search.csv is wrong.".formatted(problems));
        }
    }

    /** Visit by visit; between two of them, what the practice did. */
    private void tell(String key, List<Contact> visits, Instant today) {
        List<NamedCsvRecord> reviews = Table.rows("reviews").stream()
                .filter(row -> row.getField("person").equals(key))
                .toList();
        Optional<Noticed> noticed = Optional.empty();
        for (Contact visit : visits.stream()
                .sorted(Comparator.comparing(each -> each.when().day().orElseThrow()))
                .toList()) {
            clock.moveTo(noon(visit.when().day().orElseThrow()));
            noticed = notice(cast.person(key), visits);
            Instant next = visits.stream()
                    .map(each -> noon(each.when().day().orElseThrow()))
                    .filter(later -> later.isAfter(clock.instant()))
                    .min(Comparator.naturalOrder())
                    .orElse(today);
            for (NamedCsvRecord row : reviews) {
                Instant at = today.minus(Duration.ofDays(days(row, "days_ago")));
                if (noticed.isPresent() && at.isAfter(clock.instant()) && at.isBefore(next)) {
                    clock.moveTo(at);
                    act(cast.person(key), noticed.get(), row, today);
                }
            }
        }
        clock.moveTo(today);
    }

    private Optional<Noticed> notice(Person person, List<Contact> visits) {
        PersonAtPractice told = new PersonAtPractice(
                "D" + person.nhsNumber().digits().substring(3, 9),
                Optional.of(person.nhsNumber()),
                Optional.of(person.name()));
        History record = History.of(told.ownId(), "demo", visits);
        OdsCode practice = person.practice();
        LocalDate asOf = London.day(clock.instant());
        Actor system = Actor.staff("story", "The practice system", practice);
        Optional<Noticed> noticed = Optional.empty();
        for (Prompt prompt :
                rule.assess(worklist.known(practice, told).in(record), asOf).prompts()) {
            noticed = worklist.noticed(practice, told, prompt, system);
        }
        return noticed;
    }

    private void act(Person person, Noticed noticed, NamedCsvRecord row, Instant today) {
        Viewer gp = cast.at(person.practice(), Role.GP);
        LocalDate until = London.day(today).plusDays(days(row, "until_in_days"));
        int version = episodes.open(gp, noticed.episode()).state().version();
        Event event =
                switch (Plot.valueOf(row.getField("plot"))) {
                    case TAKEN_ON -> new Event.TakenOn();
                    case WATCH ->
                        reviewed(new Outcome.Watch(new SafetyNet(
                                gp.name(),
                                until,
                                SafetyNet.Route.TELEPHONE,
                                Words.of("Call us if it gets worse, or if it is still there in two weeks"))));
                    case OVER ->
                        reviewed(new Outcome.Over(
                                Outcome.Over.Why.GONE, Words.of("Well for two weeks, sleeping better")));
                    case PUT_AWAY ->
                        new Event.Dismissed(
                                Event.Dismissed.Why.NOT_THE_SAME,
                                Words.of("Three short colds, well in between"),
                                until);
                };
        EventResult result = episodes.take(gp, noticed.episode(), version, event);
        if (!(result instanceof EventResult.Done)) {
            throw new IllegalStateException(
                    "Story of %s: %s. Maybe a day in reviews.csv is wrong.".formatted(row.getField("person"), result));
        }
    }

    private static Event reviewed(Outcome outcome) {
        return new Event.Reviewed(
                new Reflect(
                        Words.of("It comes more often than at the first visit"),
                        Reflect.FaceToFace.EXAMINED,
                        Words.of("")),
                new LookAgain(true, Words.of("Talked to the other GP, who agrees"), Words.of("None found today")),
                new Rethink(Set.of(Rethink.Next.TEST), Words.of("Blood tests, back in a week")),
                outcome);
    }

    private Contact visit(NamedCsvRecord row, Instant today) {
        String clinician = row.getField("clinician");
        LocalDate day = London.day(today).minusDays(days(row, "days_ago"));
        String id = "story-%s-%s".formatted(row.getField("person"), day);
        return new Contact(
                id,
                When.on(day),
                Optional.of(cast.person(row.getField("person")).practice()),
                Optional.of(new Clinician(clinician, "GP")),
                Mode.valueOf(row.getField("mode")),
                Setting.GP_PRACTICE,
                Purpose.PRESENTATION,
                new Note(id, row.getField("words")).entries(notes));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(London.ZONE).toInstant();
    }

    private static long days(NamedCsvRecord row, String field) {
        return row.getField(field).isBlank() ? 0 : Long.parseLong(row.getField(field));
    }
}
