package org.fresheyes.rules.earlywarning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.rules.earlywarning.Bands.Band;
import org.fresheyes.rules.tables.Row;
import org.fresheyes.rules.tables.TableFile;
import org.fresheyes.rules.tables.Words;
import org.jspecify.annotations.Nullable;

/** The sections of a table of scores as bands, words, limits and responses. Problems are noted in the file. */
public final class ScoreTable {

    private static final String NOTHING = "-";
    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final Pattern RANGE = Pattern.compile(
            "up to (?<upto>%1$s)|(?<from>%1$s) to (?<to>%1$s)|(?<over>%1$s) and over".formatted(NUMBER));

    private final TableFile file;
    private final BigDecimal step;
    private final Set<Integer> scores;

    /**
     * @param step   by which a band begins after the one before it ended
     * @param scores the scores that the chart knows
     */
    public ScoreTable(TableFile file, BigDecimal step, Set<Integer> scores) {
        this.file = file;
        this.step = step;
        this.scores = Set.copyOf(scores);
    }

    /** The same file with bands in other steps. */
    public ScoreTable inSteps(BigDecimal other) {
        return new ScoreTable(file, other, scores);
    }

    /** The bands under this heading; one that scores everything 0, and a problem, when they cannot be read. */
    public Bands bands(String section, String heading) {
        List<Row> rows = file.section(section);
        Optional<Integer> column = column(rows, section, heading);
        List<Band> bands = new ArrayList<>();
        column.ifPresent(at -> rows.stream()
                .skip(1)
                .filter(row -> !row.cell(at).equals(NOTHING))
                .forEach(row -> range(row, section, row.cell(at)).ifPresent(range -> {
                    bands.add(new Band(range.from(), range.to(), score(row, section)));
                })));
        try {
            return Bands.of(bands, step);
        } catch (IllegalArgumentException gap) {
            Row first = rows.isEmpty() ? new Row(0, List.of()) : rows.get(0);
            file.problem(
                    first,
                    section,
                    heading,
                    Optional.ofNullable(gap.getMessage()).orElse("bands with a gap"),
                    "Maybe a number was mistyped, or a row is missing.");
            return new Bands(List.of(new Band(Optional.empty(), Optional.empty(), 0)));
        }
    }

    /** The score of each word of a closed set; a problem when one is missing, unknown or there twice. */
    public <E extends Enum<E>> Map<E, Integer> words(String section, Class<E> type) {
        Map<E, Integer> words = new EnumMap<>(type);
        for (Row row : file.section(section).stream().skip(1).toList()) {
            for (String word : row.cell(1).split(",", -1)) {
                Optional<E> known = Words.constant(type, word.strip());
                if (known.isEmpty()) {
                    file.problem(row, section, word.strip(), "is not known", "Maybe it is misspelt.");
                } else if (words.put(known.orElseThrow(), score(row, section)) != null) {
                    file.problem(row, section, word.strip(), "stands twice", "Maybe one of them is old.");
                }
            }
        }
        for (E each : type.getEnumConstants()) {
            if (words.putIfAbsent(each, 0) == null) {
                file.problem(
                        new Row(0, List.of()), section, Words.of(each), "has no score", "Maybe its row is missing.");
            }
        }
        return Map.copyOf(words);
    }

    /** Between which numbers each vital sign is taken without asking, under this heading. */
    public Limits limits(String section, String heading) {
        List<Row> rows = file.section(section);
        Map<Vital, Limits.Span> usual = new HashMap<>();
        column(rows, section, heading).ifPresent(at -> rows.stream().skip(1).forEach(row -> {
            Optional<Vital> vital = vital(row.cell(0));
            Optional<Range> range = range(row, section, row.cell(at));
            if (vital.isEmpty()) {
                file.problem(row, section, row.cell(0), "no such vital sign", "Maybe it is misspelt.");
            }
            vital.ifPresent(known -> range.ifPresent(r -> usual.put(
                    known, new Limits.Span(r.from().orElse(known.lowest()), r.to().orElse(known.highest())))));
        }));
        return new Limits(usual);
    }

    /** What each total asks for. */
    public Responses responses(String section) {
        NavigableMap<Integer, Response> byTotal = new TreeMap<>();
        Optional<Response> single = Optional.empty();
        int rank = 0;
        for (Row row : file.section(section).stream().skip(1).toList()) {
            Response response = new Response(rank, row.cell(1), row.cell(2), row.cell(3));
            rank++;
            if (row.cells().size() != 4 || row.cells().stream().anyMatch(String::isBlank)) {
                file.problem(row, section, row.cell(0), "not four cells that say something", "Maybe a bar is missing.");
            } else if (row.cell(0).equals("single 3")) {
                single = Optional.of(response);
            } else {
                file.whole(row, section, row.cell(0)).ifPresent(total -> byTotal.put(total, response));
            }
        }
        if (!byTotal.containsKey(0)) {
            file.problem(
                    new Row(0, List.of()),
                    section,
                    "0",
                    "nothing is said of a total of 0",
                    "Maybe its row is missing.");
            byTotal.put(0, new Response(0, "missing", "missing", "missing"));
        }
        return new Responses(byTotal, single);
    }

    private Optional<Integer> column(List<Row> rows, String section, String heading) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int at = rows.get(0).cells().lastIndexOf(heading);
        if (at < 1) {
            file.problem(rows.get(0), section, heading, "no column has this heading", "Maybe it is misspelt.");
            return Optional.empty();
        }
        return Optional.of(at);
    }

    private int score(Row row, String section) {
        int score = file.whole(row, section, row.cell(0)).orElse(0);
        if (!scores.contains(score)) {
            file.problem(
                    row,
                    section,
                    row.cell(0),
                    "not a score of this chart, which has %s"
                            .formatted(scores.stream().sorted().toList()),
                    "Maybe it belongs to another chart.");
        }
        return score;
    }

    /** "up to 8", "9 to 11" or "25 and over". */
    private record Range(Optional<BigDecimal> from, Optional<BigDecimal> to) {}

    private Optional<Range> range(Row row, String section, String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            file.problem(row, section, text, "not a range", "Maybe write \"up to 8\", \"9 to 11\" or \"25 and over\".");
            return Optional.empty();
        }
        return Optional.of(new Range(
                number(range.group("from")).or(() -> number(range.group("over"))),
                number(range.group("to")).or(() -> number(range.group("upto")))));
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    private static Optional<Vital> vital(String label) {
        return List.of(Vital.values()).stream()
                .filter(vital -> vital.label().equals(label))
                .findFirst();
    }
}
