package org.fresheyes.rules.symptoms.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.files.CodeList.Entry;
import org.fresheyes.rules.symptoms.files.CodeList.Fate;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.fresheyes.rules.symptoms.notes.Statement;

/**
 * Code lists as OpenCodelists writes them: CSV with a header, a column of codes, one of terms. Such lists are made to miss
 * nothing, so they hold swabs, scales and "no cough" as well. The term of each code is read like a note: it says which
 * group the code is of, and whether it says present or absent. What it does not say plainly is left for a clinician.
 */
public final class CodeListFile {

    private final SymptomSet set;
    private final NoteReader reader;
    private final CodeListColumns columns;
    private final Optional<GroupId> group;
    private final List<Problem> problems = new ArrayList<>();

    private CodeListFile(SymptomSet set, NoteReader reader, CodeListColumns columns, Optional<GroupId> group) {
        this.set = set;
        this.reader = reader;
        this.columns = columns;
        this.group = group;
    }

    /**
     * What becomes of each line of a list.
     *
     * @param name    of the file, for messages
     * @param columns as confirmed
     * @param group   what the whole list is of, if anything; a group on a line itself goes first and is taken as said
     * @throws UnreadableFileException with every line whose code or group is none
     */
    public static CodeList read(
            String name,
            List<String> lines,
            CodeListColumns columns,
            Optional<GroupId> group,
            SymptomSet set,
            NoteReader reader) {
        CodeListFile file = new CodeListFile(set, reader, columns, group);
        List<Entry> entries = new ArrayList<>();
        Set<Code> seen = new HashSet<>();
        group.ifPresent(id -> file.known(0, id.value()));
        for (int at = 1; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                file.entry(Csv.cells(lines.get(at)), at + 1)
                        .filter(entry -> seen.add(entry.code()))
                        .ifPresent(entries::add);
            }
        }
        if (!file.problems.isEmpty()) {
            throw new UnreadableFileException(name, file.problems);
        }
        return new CodeList(name, entries);
    }

    private Optional<Entry> entry(List<String> cells, int line) {
        String id = cell(cells, OptionalInt.of(columns.code()));
        if (!SnomedIds.isConcept(id)) {
            problems.add(new Problem(
                    line,
                    "code",
                    id,
                    "not a SNOMED CT concept id",
                    "Maybe another column holds the codes, or a spreadsheet rounded it."));
            return Optional.empty();
        }
        String term = cell(cells, columns.term());
        String own = cell(cells, columns.group());
        if (!own.isEmpty() && !known(line, own)) {
            return Optional.empty();
        }
        return Optional.of(
                own.isEmpty()
                        ? placed(line, Code.snomed(id), term)
                        : as(line, Code.snomed(id), term, new GroupId(own)));
    }

    /** A line that says its own group: only what its term denies is read. */
    private Entry as(int line, Code code, String term, GroupId own) {
        Assertion assertion = reader.read(plain(term)).stream()
                .map(statement -> statement.said().assertion())
                .findFirst()
                .orElse(Assertion.PRESENT);
        return entry(line, code, term, Set.of(own), assertion, Fate.TAKEN, "the list says so");
    }

    private Entry placed(int line, Code code, String term) {
        if (set.meaningOf(code).isPresent()) {
            return entry(line, code, term, Set.of(), Assertion.PRESENT, Fate.KNOWN, "in the set");
        }
        if (term.isEmpty()) {
            return group.map(
                            id -> entry(line, code, term, Set.of(id), Assertion.PRESENT, Fate.TAKEN, "no term to read"))
                    .orElseGet(() -> look(line, code, term, "neither a term nor a group"));
        }
        if (reader.isNoFinding(term)) {
            return look(line, code, term, "a test, a scale, a place or a treatment");
        }
        List<Statement> statements = reader.read(plain(term)).stream()
                .filter(statement -> !statement.groups().isEmpty())
                .toList();
        SortedSet<GroupId> named = new TreeSet<>();
        statements.forEach(statement -> named.addAll(statement.groups()));
        Set<GroupId> fitting = group.isPresent() && named.stream().noneMatch(this::isOfItsArea) ? Set.of() : named;
        if (fitting.isEmpty()) {
            return look(
                    line,
                    code,
                    term,
                    named.isEmpty() ? "names no symptom of the set" : "names another symptom: " + join(named));
        }
        if (fitting.size() > 1 && term.contains(" or ")) {
            return look(line, code, term, "names one symptom or another: " + join(fitting));
        }
        Set<Assertion> said = statements.stream()
                .filter(statement -> statement.groups().stream().anyMatch(fitting::contains))
                .map(statement -> statement.said().assertion())
                .collect(Collectors.toSet());
        return said.size() == 1
                ? entry(
                        line,
                        code,
                        term,
                        set.narrowest(fitting),
                        said.iterator().next(),
                        Fate.TAKEN,
                        "its term says so")
                : look(line, code, term, "says two things");
    }

    /** Whether a symptom is of the area that the list is of: a list of abdominal pain holds "abdomen feels bloated". */
    private boolean isOfItsArea(GroupId id) {
        return group.filter(
                        wanted -> set.group(wanted).area().equals(set.group(id).area()))
                .isPresent();
    }

    /** Without "[D]", "NOS", "O/E -" and what else old terms carry around. */
    private static String plain(String term) {
        String text = term;
        if (text.startsWith("[") && text.indexOf(']') == 2) {
            text = text.substring(3);
        }
        for (String prefix :
                List.of("O/E - ", "On examination - ", "C/O - ", "C/O: ", "C/O ", "Complaining of ", "[D] ")) {
            if (text.startsWith(prefix)) {
                text = text.substring(prefix.length());
            }
        }
        return text.replace(" NOS", "").replace("symptom", "").strip();
    }

    private Entry look(int line, Code code, String term, String why) {
        return entry(line, code, term, Set.of(), Assertion.PRESENT, Fate.TO_LOOK_AT, why);
    }

    private static Entry entry(
            int line, Code code, String term, Set<GroupId> groups, Assertion assertion, Fate fate, String why) {
        return new Entry(line, code, term, groups, assertion, fate, why);
    }

    private boolean known(int line, String id) {
        boolean known =
                set.groups().keySet().stream().anyMatch(each -> each.value().equals(id));
        if (!known) {
            problems.add(new Problem(
                    line,
                    "group",
                    id,
                    "no such group",
                    "Maybe '%s' is meant.".formatted(Nearest.to(id, set.groups().keySet()))));
        }
        return known;
    }

    private static String cell(List<String> cells, OptionalInt column) {
        return column.isPresent() && column.getAsInt() < cells.size() ? cells.get(column.getAsInt()) : "";
    }

    private static String join(Set<GroupId> groups) {
        return groups.stream().map(GroupId::value).collect(Collectors.joining(", "));
    }
}
