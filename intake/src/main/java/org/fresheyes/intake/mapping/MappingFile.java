package org.fresheyes.intake.mapping;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;

/** The file of a mapping: who and when at its head, then lines such as {@code type words: telephone -> telephone}. */
public final class MappingFile {

    /** Where the mapping of the product stands among the resources of this module. */
    public static final String RESOURCE = "/org/fresheyes/intake/mapping.txt";

    private static final Set<String> HEAD = Set.of("version", "owner", "source", "reviewed", "next review");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Kind, Table> tables = new EnumMap<>(Kind.class);
    private final Map<String, String> head = new HashMap<>();

    private MappingFile() {}

    /**
     * The mapping that these lines say.
     *
     * @param name of the file, for messages
     * @throws UnreadableFileException with every problem of the file
     */
    public static Mapping read(String name, List<String> lines) {
        MappingFile file = new MappingFile();
        for (int at = 0; at < lines.size(); at++) {
            file.line(withoutComment(lines.get(at)), at + 1);
        }
        Mapping.Edition edition = new Mapping.Edition(
                file.text("version"), file.text("owner"), file.text("source"), file.day("next review"));
        file.day("reviewed");
        if (!file.problems.isEmpty()) {
            throw new UnreadableFileException(name, file.problems);
        }
        return new Mapping(edition, file.tables);
    }

    private void line(String line, int number) {
        if (line.isBlank() || line.startsWith("mapping ")) {
            return;
        }
        int colon = line.indexOf(':');
        String field = (colon < 0 ? line : line.substring(0, colon)).strip();
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (HEAD.contains(field)) {
            head.put(field, value);
            return;
        }
        Optional<Kind> kind = Kind.of(field);
        if (kind.isEmpty()) {
            problems.add(new Problem(number, "line", field, "no such kind of line", "Maybe one of: " + known() + "."));
            return;
        }
        answers(kind.get(), value, number);
    }

    private void answers(Kind kind, String value, int number) {
        String[] sides = value.split("->", -1);
        if (sides.length != 2) {
            problems.add(new Problem(
                    number, kind.written(), value, "not \"what -> meaning\"", "Maybe the arrow is missing."));
            return;
        }
        Set<String> answers = new LinkedHashSet<>(parts(sides[1], ","));
        answers.stream()
                .filter(answer -> !kind.answers().contains(answer))
                .forEach(answer -> problems.add(new Problem(
                        number,
                        kind.written(),
                        answer,
                        "no such meaning",
                        "Maybe one of: %s."
                                .formatted(kind.answers().stream().sorted().collect(Collectors.joining(", "))))));
        if (answers.isEmpty() || parts(sides[0], "\\|").isEmpty()) {
            problems.add(
                    new Problem(number, kind.written(), value, "one side is empty", "Maybe the line is not finished."));
        }
        Table table = tables.computeIfAbsent(kind, first -> new Table(first.isOfWords()));
        Answer answer = Answer.of(answers);
        for (String key : parts(sides[0], "\\|")) {
            if (!table.add(key, answer)) {
                problems.add(
                        new Problem(number, kind.written(), key, "stands twice", "Maybe one of them is another one."));
            }
        }
    }

    private String text(String field) {
        String value = head.getOrDefault(field, "");
        if (value.isBlank()) {
            problems.add(new Problem(0, field, value, "the mapping has none", "Maybe the line is missing."));
        }
        return value;
    }

    private LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException notADay) {
            problems.add(new Problem(
                    0, field, head.getOrDefault(field, ""), "not a day", "Maybe it is not written like 2026-11-22."));
            return LocalDate.EPOCH;
        }
    }

    private static List<String> parts(String list, String between) {
        return Stream.of(list.split(between, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String known() {
        return Stream.of(Kind.values()).map(Kind::written).collect(Collectors.joining(", "));
    }

    private static String withoutComment(String line) {
        if (line.startsWith("#")) {
            return "";
        }
        int comment = line.indexOf(" #");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
