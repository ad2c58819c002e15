package org.fresheyes.server.presentations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.intake.csv.Column;
import org.fresheyes.intake.csv.CsvFile;
import org.fresheyes.intake.csv.CsvIntake;
import org.fresheyes.intake.csv.CsvLayout;
import org.fresheyes.intake.csv.Row;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Viewer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the file of a search that a practice made in its own system: first as it is, then, when somebody has confirmed
 * its columns, line by line, all of them or none. A line that an earlier file had is that line still.
 */
@Service
@Lazy
public class VisitFiles {

    private static final int LAST = 10;

    private final UploadRows uploads;
    private final Visits visits;
    private final VisitRecords records;
    private final PracticePeople people;
    private final Backgrounds backgrounds;
    private final Episodes episodes;
    private final Access access;
    private final TransactionTemplate transaction;

    VisitFiles(
            UploadRows uploads,
            Visits visits,
            VisitRecords records,
            PracticePeople people,
            Backgrounds backgrounds,
            Episodes episodes,
            Access access,
            PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.visits = visits;
        this.records = records;
        this.people = people;
        this.backgrounds = backgrounds;
        this.episodes = episodes;
        this.access = access;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The last files of a practice, the newest first. */
    public List<Upload> last(Viewer viewer, OdsCode practice) {
        access.require(viewer, Act.ADD_VISITS, practice);
        return uploads.taken(practice, LAST);
    }

    /**
     * Keeps a file until its columns are confirmed.
     *
     * @throws org.fresheyes.rules.files.UnreadableFileException when it is no table; nothing is kept
     */
    public Upload begin(Viewer viewer, OdsCode practice, String name, byte[] content) {
        Grant grant = access.require(viewer, Act.ADD_VISITS, practice);
        CsvFile.read(name, content);
        return uploads.get(uploads.begin(practice, grant.actor().name(), name, content));
    }

    /** @throws NoSuchUpload when there is none */
    public Upload open(Viewer viewer, long number) {
        Upload upload = uploads.get(number);
        access.require(viewer, Act.ADD_VISITS, upload.practice());
        return upload;
    }

    /** The file, while its columns are not confirmed. */
    public Optional<CsvFile> file(Upload upload) {
        return Objects.requireNonNull(transaction.execute(status -> uploads.content(upload.number())))
                .map(content -> CsvFile.read(upload.fileName(), content));
    }

    /** How the last file of the practice was laid out, if this one can be laid out so too. */
    public Optional<CsvLayout> remembered(Upload upload, CsvFile file) {
        return uploads.layout(upload.practice())
                .filter(layout -> layout.headers().values().stream().allMatch(header -> file.column(header) >= 0));
    }

    /** Whom earlier files were about, and this one is not; everybody on the list is recorded. */
    public List<KnownPerson> missing(Viewer viewer, Upload upload) {
        Grant grant = access.require(viewer, Act.ADD_VISITS, upload.practice());
        Set<String> gone = new HashSet<>(visits.notIn(upload.practice(), upload.number()));
        List<KnownPerson> missing = people.at(upload.practice()).stream()
                .filter(person -> gone.contains(person.ownId()))
                .toList();
        access.listed(grant, missing.stream().map(VisitFiles::subject).toList());
        return missing;
    }

    /**
     * Takes every line of a file, and lets the rule look at everybody the practice's files are about.
     *
     * @return what is wrong, by line; when there is anything, no line was taken
     */
    public List<Problem> take(Viewer viewer, long number, CsvLayout layout) {
        Upload upload = uploads.get(number);
        Grant grant = access.require(viewer, Act.ADD_VISITS, upload.practice());
        Result result = Objects.requireNonNull(transaction.execute(status -> uploads.content(number)
                .map(content -> take(upload, CsvFile.read(upload.fileName(), content), layout))
                .orElseGet(Result::nothing)));
        access.listed(grant, result.seen());
        if (result.problems().isEmpty()) {
            visits.people(upload.practice())
                    .forEach(person -> records.assess(upload.practice(), person, grant.actor()));
        }
        return result.problems();
    }

    private record Result(List<Problem> problems, List<UUID> seen) {
        static Result nothing() {
            return new Result(List.of(), List.of());
        }
    }

    private Result take(Upload upload, CsvFile file, CsvLayout layout) {
        CsvIntake reader = records.reader();
        List<Problem> problems = new ArrayList<>(reader.read(file, layout));
        problems.addAll(noText(file));
        problems.addAll(numbers(file, layout));
        BackgroundColumns background = new BackgroundColumns(file, layout, episodes.today());
        problems.addAll(background.problems());
        if (!problems.isEmpty()) {
            return new Result(problems, List.of());
        }
        Map<String, UUID> known = new LinkedHashMap<>();
        for (String ownId : reader.people()) {
            known.put(
                    ownId,
                    people.keep(
                            upload.practice(),
                            new PersonAtPractice(
                                    ownId,
                                    reader.nhsNumber(ownId).map(NhsNumber::of),
                                    reader.name(ownId)
                                            .filter(VisitFiles::isAName)
                                            .map(VisitFiles::name))));
        }
        background.people().forEach((ownId, told) -> backgrounds.keep(upload.practice(), ownId, told));
        List<Visits.Line> lines = file.rows().stream()
                .map(row -> new Visits.Line(cells(file, layout, row), layout.days()))
                .toList();
        int more = visits.keep(upload.practice(), lines, upload.number());
        uploads.remember(upload.practice(), layout);
        uploads.end(upload.number(), file.rows().size(), more, known.size());
        return new Result(
                List.of(),
                known.values().stream()
                        .map(person -> subject(people.get(upload.practice(), person)))
                        .distinct()
                        .toList());
    }

    private static UUID subject(KnownPerson person) {
        return person.subject(Optional.empty()).person();
    }

    /** Lines with a character that no database keeps. */
    private static List<Problem> noText(CsvFile file) {
        return file.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.indexOf('\0') >= 0))
                .map(row -> new Problem(
                        row.line(),
                        "line",
                        "",
                        "there is a NUL character in it",
                        "Maybe the file was cut or is no text."))
                .toList();
    }

    /** NHS numbers that are none, by line: a person must not be taken for another. */
    private static List<Problem> numbers(CsvFile file, CsvLayout layout) {
        String header = layout.headers().getOrDefault(Column.NHS_NUMBER, "");
        int column = header.isEmpty() ? -1 : file.column(header);
        List<Problem> problems = new ArrayList<>();
        for (Row row : file.rows()) {
            String written = row.cell(column);
            if (!written.isEmpty() && !isANumber(written)) {
                problems.add(new Problem(
                        row.line(),
                        Column.NHS_NUMBER.written(),
                        written,
                        "not an NHS number",
                        "Maybe a digit is wrong, or it is the number of something else."));
            }
        }
        return problems;
    }

    private static boolean isANumber(String written) {
        try {
            return !NhsNumber.of(written).digits().isEmpty();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** What the line says of a visit: who the person is stands elsewhere, and is no news about a visit. */
    private static Map<Column, String> cells(CsvFile file, CsvLayout layout, Row row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        layout.headers().forEach((column, header) -> {
            String cell = row.cell(file.column(header));
            if (!cell.isEmpty() && !column.isBackground()) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    private static boolean isAName(String written) {
        return written.chars().anyMatch(Character::isLetter);
    }

    /** "LANYON, Moira" and "Moira Lanyon". */
    private static PersonName name(String written) {
        String[] parts = written.split(",", 2);
        if (parts.length == 2) {
            return new PersonName(parts[1], parts[0]);
        }
        int family = written.strip().lastIndexOf(' ');
        return family < 0
                ? new PersonName("", written)
                : new PersonName(
                        written.strip().substring(0, family), written.strip().substring(family));
    }
}
