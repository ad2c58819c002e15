package org.fresheyes.rules.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;

/**
 * A plain-text table as it is being read: a head of "key: value" lines, then sections "== title" of rows whose cells
 * are parted by bars. A line that begins with "#" is a comment. Problems are gathered; {@link #check} throws them all.
 */
public final class TableFile {

    private static final String SECTION = "== ";
    private static final Set<String> HEAD =
            Set.of("name", "version", "source", "owner", "purpose", "reviewed", "next review", "expires");

    private final String name;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final Map<String, List<Row>> sections = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private TableFile(String name) {
        this.name = name;
    }

    /** @param name of the file, for messages */
    public static TableFile of(String name, List<String> lines) {
        TableFile file = new TableFile(name);
        String title = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith(SECTION)) {
                title = line.substring(SECTION.length()).strip();
                file.open(title, at + 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                file.line(title, at + 1, line);
            }
        }
        return file;
    }

    private void open(String title, int line) {
        if (sections.put(title, new ArrayList<>()) != null) {
            problem(line, "section", title, "stands twice", "Maybe one of them belongs under another title.");
        }
    }

    private void line(String title, int number, String line) {
        List<Row> section = sections.get(title);
        if (section != null) {
            section.add(Row.of(number, line));
            return;
        }
        String[] keyAndValue = line.split(":", 2);
        String key = keyAndValue[0].strip();
        if (keyAndValue.length < 2 || !HEAD.contains(key)) {
            problem(number, "head", line.strip(), "no such line before the first section", "Maybe it is misspelt.");
        } else if (head.put(key, keyAndValue[1].strip()) != null) {
            problem(number, key, keyAndValue[1].strip(), "stands twice", "Maybe one of them is old.");
        }
    }

    /** The rows of a section; none, and a problem, when there is no such section or it is empty. */
    public List<Row> section(String title) {
        List<Row> rows = sections.getOrDefault(title, List.of());
        if (rows.isEmpty()) {
            problem(0, "section", title, "is missing or has no row", "Maybe its title is misspelt.");
        }
        return List.copyOf(rows);
    }

    /** Notes each section that has none of these titles. */
    public void onlyTheseSections(Set<String> titles) {
        sections.keySet().stream()
                .filter(title -> !titles.contains(title))
                .forEach(title -> problem(
                        0,
                        "section",
                        title,
                        "is not known",
                        "Maybe it is one of %s, misspelt."
                                .formatted(titles.stream().sorted().toList())));
    }

    /** The whole number that a cell should hold; empty, and a problem, when it does not. */
    public Optional<Integer> whole(Row row, String field, String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException notANumber) {
            problem(row, field, text, "not a whole number", "Maybe the cells are in another order.");
            return Optional.empty();
        }
    }

    /** A problem of a row. */
    public void problem(Row row, String field, String value, String cause, String maybe) {
        problem(row.line(), field, value, cause, maybe);
    }

    private void problem(int line, String field, String value, String cause, String maybe) {
        problems.add(new Problem(line, field, value, cause, maybe));
    }

    /**
     * The edition that the head says.
     *
     * @throws UnreadableFileException with every problem found so far when the head is not whole
     */
    public Edition edition() {
        LocalDate reviewed = day("reviewed");
        LocalDate nextReview = day("next review");
        LocalDate expires = day("expires");
        String label = text("name");
        String version = text("version");
        String source = text("source");
        String owner = text("owner");
        String purpose = text("purpose");
        check();
        return new Edition(label, version, source, owner, purpose, reviewed, nextReview, expires);
    }

    private String text(String key) {
        String value = Optional.ofNullable(head.get(key)).orElse("");
        if (value.isBlank()) {
            problem(0, key, "", "the head has none", "Maybe the line is missing.");
        }
        return value;
    }

    private LocalDate day(String key) {
        String value = text(key);
        try {
            return value.isBlank() ? LocalDate.EPOCH : LocalDate.parse(value);
        } catch (DateTimeException notADay) {
            problem(0, key, value, "not a day", "Maybe it is not written like 2026-11-22.");
            return LocalDate.EPOCH;
        }
    }

    /** @throws UnreadableFileException with every problem found so far, if there is one */
    public void check() {
        if (!problems.isEmpty()) {
            throw new UnreadableFileException(name, problems);
        }
    }
}
