package org.fresheyes.intake.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.intake.fhir.Concept;
import org.fresheyes.intake.fhir.Terms;
import org.fresheyes.intake.fhir.Wording;
import org.fresheyes.intake.mapping.Facets;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.intake.tally.PersonRecord;
import org.fresheyes.intake.tally.Tally;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Clinician;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Diagnosis;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Setting;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.Said;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.files.SnomedIds;
import org.fresheyes.rules.symptoms.notes.NoteReader;

/**
 * Takes rows of files: each row is a code or a text of a contact of a person. Rows of one person with the same day and
 * time, practice, clinician, mode and type are one contact, whichever file they stand in; the same row again says nothing
 * more, so next week's file updates and never duplicates.
 */
public final class CsvIntake {

    /** The system of codes that are no SNOMED CT concepts. */
    static final String OTHER_CODES = "urn:fresh-eyes:code-of-a-spreadsheet";

    private final Mapping mapping;
    private final Wording wording;
    private final SortedMap<String, List<Contact>> contacts = new TreeMap<>();
    private final SortedMap<String, List<Diagnosis>> diagnoses = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> rows = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> nhsNumbers = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> names = new TreeMap<>();

    public CsvIntake(Mapping mapping, SymptomSet set, NoteReader notes) {
        this.mapping = mapping;
        this.wording = new Wording(new Terms(set, notes));
    }

    /**
     * Takes every row of a file that can be read; where any cannot, whoever asked decides whether the others are used.
     *
     * @return what is wrong, by line; empty when every row was taken
     */
    public List<Problem> read(CsvFile file, CsvLayout layout) {
        Map<Column, Integer> columns = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        layout.headers().forEach((column, header) -> {
            columns.put(column, file.column(header));
            if (file.column(header) < 0) {
                problems.add(new Problem(
                        0,
                        column.written(),
                        header,
                        "the file has no such column",
                        "Maybe it is called otherwise now: %s.".formatted(String.join(", ", file.header()))));
            }
        });
        require(columns, problems);
        if (problems.isEmpty()) {
            file.rows().forEach(row -> new Reading(columns, layout.days(), row, problems).take());
        }
        return List.copyOf(problems);
    }

    /** Everybody in the files, by the id they have there. */
    public SortedSet<String> people() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(contacts.keySet()));
    }

    /** What there is of a person; an empty record when there is nothing. */
    public PersonRecord person(String id) {
        History history = History.of(
                id,
                mapping.edition().version(),
                contacts.getOrDefault(id, List.of()),
                diagnoses.getOrDefault(id, List.of()));
        return new PersonRecord(history, Tally.of(rows.getOrDefault(id, new TreeMap<>())));
    }

    /** The NHS number that the files give for a person, as written; empty when they give none, or more than one. */
    public Optional<String> nhsNumber(String person) {
        return only(nhsNumbers.getOrDefault(person, new TreeSet<>()));
    }

    /** The name that the files give for a person, as written; empty when they give none, or more than one. */
    public Optional<String> name(String person) {
        return only(names.getOrDefault(person, new TreeSet<>()));
    }

    private static Optional<String> only(Collection<String> values) {
        return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }

    private static void require(Map<Column, Integer> columns, List<Problem> problems) {
        for (Column needed : List.of(Column.PERSON, Column.DAY)) {
            if (!columns.containsKey(needed)) {
                problems.add(new Problem(
                        0, needed.written(), "", "no column is named for it", "Maybe choose it; it is needed."));
            }
        }
        if (Stream.of(Column.CODE, Column.TERM, Column.TEXT).noneMatch(columns::containsKey)) {
            problems.add(
                    new Problem(0, "code", "", "no column has a code, a term or a text", "Maybe choose one of them."));
        }
    }

    /** One row. */
    private final class Reading {

        private final Map<Column, Integer> columns;
        private final DayFormat days;
        private final Row row;
        private final List<Problem> problems;

        Reading(Map<Column, Integer> columns, DayFormat days, Row row, List<Problem> problems) {
            this.columns = columns;
            this.days = days;
            this.row = row;
            this.problems = problems;
        }

        void take() {
            int before = problems.size();
            String person = cell(Column.PERSON);
            Optional<When> when = days.read(cell(Column.DAY));
            Concept concept = concept();
            String text = cell(Column.TEXT);
            if (person.isEmpty()) {
                problem(Column.PERSON, "nobody is named", "Maybe the report names people on their first line only.");
            }
            if (when.isEmpty()) {
                problem(
                        Column.DAY,
                        "not a day as the others are written",
                        "Maybe the year has two digits, or it is a month.");
            }
            boolean nothingSaid = concept.codes().isEmpty() && concept.term().isEmpty() && text.isEmpty();
            if (nothingSaid
                    && Stream.of(Column.CONTACT, Column.TYPE, Column.MODE)
                            .allMatch(column -> cell(column).isEmpty())) {
                problem(Column.CODE, "neither a code nor a text", "Maybe the line is a heading.");
            }
            if (problems.size() == before && when.isPresent()) {
                rows.computeIfAbsent(person, first -> new TreeMap<>())
                        .merge(nothingSaid ? "row: a contact without an entry" : "row: an entry", 1, Integer::sum);
                note(nhsNumbers, person, Column.NHS_NUMBER);
                note(names, person, Column.NAME);
                add(person, when.get(), concept, text, nothingSaid);
            }
        }

        private void add(String person, When when, Concept concept, String text, boolean nothingSaid) {
            String id = contactId(when);
            if (nothingSaid) {
                contacts.computeIfAbsent(person, first -> new ArrayList<>()).add(contact(id, when, List.of()));
                return;
            }
            boolean textOnly = concept.codes().isEmpty() && concept.term().isEmpty();
            String entry = "%s#%s"
                    .formatted(
                            id,
                            Stream.concat(concept.codes().stream().map(Code::code), Stream.of(concept.term(), text))
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(" ")));
            List<Entry> entries = textOnly
                    ? wording.entries(entry, text, Said.PRESENT)
                    : wording.entries(entry, concept, text, Said.PRESENT);
            contacts.computeIfAbsent(person, first -> new ArrayList<>()).add(contact(id, when, entries));
            if (!textOnly && wording.isLabelled(concept)) {
                when.day().ifPresent(day -> diagnoses
                        .computeIfAbsent(person, first -> new ArrayList<>())
                        .add(new Diagnosis(entry, day, concept.codes(), concept.term(), Optional.empty())));
            }
        }

        private void note(Map<String, SortedSet<String>> values, String person, Column column) {
            if (!cell(column).isEmpty()) {
                values.computeIfAbsent(person, first -> new TreeSet<>()).add(cell(column));
            }
        }

        private String contactId(When when) {
            return cell(Column.CONTACT).isEmpty()
                    ? Stream.concat(
                                    Stream.of(when.toString()),
                                    Stream.of(Column.PRACTICE, Column.CLINICIAN, Column.MODE, Column.TYPE)
                                            .map(this::cell))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · "))
                    : cell(Column.CONTACT);
        }

        private Contact contact(String id, When when, List<Entry> entries) {
            String practice = cell(Column.PRACTICE);
            Facets facets = mapping.ofTypeWords(cell(Column.MODE))
                    .or(mapping.ofTypeWords(cell(Column.TYPE)))
                    .or(mapping.ofPlace(practice));
            return new Contact(
                    id,
                    when,
                    odsCode(practice),
                    Optional.of(cell(Column.CLINICIAN))
                            .filter(name -> !name.isEmpty())
                            .map(name -> new Clinician(name, "")),
                    facets.mode().orElse(Mode.UNKNOWN),
                    facets.setting().orElse(Setting.GP_PRACTICE),
                    facets.purpose().orElse(Purpose.PRESENTATION),
                    entries);
        }

        private Concept concept() {
            String code = cell(Column.CODE);
            String term = cell(Column.TERM);
            if (code.isEmpty()) {
                return new Concept(List.of(), term);
            }
            if (SnomedIds.isConcept(code)) {
                return new Concept(List.of(Code.snomed(code)), term);
            }
            if (code.matches("\\d+(\\.\\d+)?[eE]\\+?\\d+")) {
                problem(
                        Column.CODE,
                        "not a code any more",
                        "Maybe a spreadsheet rounded it; export the column as text.");
            }
            return new Concept(List.of(new Code(OTHER_CODES, code)), term);
        }

        private String cell(Column column) {
            return row.cell(columns.getOrDefault(column, -1));
        }

        private void problem(Column column, String cause, String maybe) {
            problems.add(new Problem(row.line(), column.written(), cell(column), cause, maybe));
        }

        private static Optional<OdsCode> odsCode(String written) {
            try {
                return written.matches(".*\\d.*") ? Optional.of(OdsCode.of(written)) : Optional.empty();
            } catch (IllegalArgumentException aName) {
                return Optional.empty();
            }
        }
    }
}
