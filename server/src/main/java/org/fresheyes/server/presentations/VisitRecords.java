package org.fresheyes.server.presentations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.intake.Knowledge;
import org.fresheyes.intake.csv.Column;
import org.fresheyes.intake.csv.CsvFile;
import org.fresheyes.intake.csv.CsvIntake;
import org.fresheyes.intake.csv.CsvLayout;
import org.fresheyes.intake.csv.DayFormat;
import org.fresheyes.intake.csv.Row;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.server.deadlines.WorkingCalendar;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The record of a person as the files of their practice tell it, and what the rule says about it. */
@Component
@Lazy
class VisitRecords {

    private final Visits visits;
    private final PracticePeople people;
    private final Worklist worklist;
    private final JesssRule rule;
    private final Knowledge knowledge;
    private final WorkingCalendar calendar;
    private final Clock clock;

    VisitRecords(
            Visits visits,
            PracticePeople people,
            Worklist worklist,
            JesssRule rule,
            Knowledge knowledge,
            WorkingCalendar calendar,
            Clock clock) {
        this.visits = visits;
        this.people = people;
        this.worklist = worklist;
        this.rule = rule;
        this.knowledge = knowledge;
        this.calendar = calendar;
        this.clock = clock;
    }

    CsvIntake reader() {
        return new CsvIntake(knowledge.mapping(), knowledge.set(), knowledge.notes());
    }

    /** The record of a person; empty where no file was about them. */
    History of(OdsCode practice, UUID person) {
        Map<DayFormat, List<Row>> rows = new EnumMap<>(DayFormat.class);
        for (Visits.Line line : visits.of(practice, person)) {
            List<Row> sameDays = rows.computeIfAbsent(line.days(), first -> new ArrayList<>());
            sameDays.add(row(sameDays.size() + 1, line, person));
        }
        CsvIntake reader = reader();
        List<String> notChecked = new ArrayList<>();
        rows.forEach(
                (days, lines) -> reader.read(new CsvFile("visits", header(), lines), new CsvLayout(headers(), days))
                        .forEach(problem -> notChecked.add("A line of a file: " + problem.cause())));
        History record = reader.person(person.toString()).history();
        return new History(
                record.person(),
                record.mapping(),
                record.contacts(),
                record.diagnoses(),
                record.conditions(),
                record.acts(),
                record.reviews(),
                record.dismissals(),
                record.left(),
                Stream.concat(record.notChecked().stream(), notChecked.stream()).toList());
    }

    /** The record of a person with what their episodes tell the rule. */
    History known(OdsCode practice, UUID person) {
        return worklist.known(practice, person).in(of(practice, person));
    }

    /** Lets the rule look at a person's record today, and tells the practice what is new. */
    void assess(OdsCode practice, UUID person, Actor by) {
        History record = known(practice, person);
        PersonAtPractice told = people.get(practice, person).told();
        for (Prompt prompt :
                rule.assess(record, calendar.dayOf(clock.instant())).prompts()) {
            worklist.noticed(practice, told, prompt, by);
        }
    }

    /** Two numbers with one NHS number are one person, so the line is under the number of their episodes. */
    private static Row row(int at, Visits.Line line, UUID person) {
        return new Row(
                at,
                Stream.of(Column.values())
                        .map(column -> column == Column.PERSON
                                ? person.toString()
                                : line.cells().getOrDefault(column, ""))
                        .toList());
    }

    private static List<String> header() {
        return Stream.of(Column.values()).map(Column::written).toList();
    }

    private static Map<Column, String> headers() {
        Map<Column, String> headers = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            headers.put(column, column.written());
        }
        return headers;
    }
}
