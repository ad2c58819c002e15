package org.fresheyes.rules.wellness;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fresheyes.rules.tables.Edition;
import org.fresheyes.rules.tables.Row;
import org.fresheyes.rules.tables.TableFile;
import org.fresheyes.rules.tables.Words;

/** A questionnaire as a file gives it. */
public final class QuestionnaireFile {

    /** Where the questionnaire of the product stands among the resources of this module. */
    public static final String RESOURCE = "/org/fresheyes/rules/wellness/questions.txt";

    private static final String QUESTIONS = "questions";
    private static final String ANSWERS = "answers: ";
    private static final String NO_ANSWER = "no answer";
    private static final String RESPONDENTS = "who answered";
    private static final String HOURS = "asked between";
    private static final String THRESHOLDS = "actions";

    private final TableFile file;

    private QuestionnaireFile(TableFile file) {
        this.file = file;
    }

    /**
     * The questionnaire that these lines say.
     *
     * @param name of the file, for messages
     * @throws org.fresheyes.rules.files.UnreadableFileException with every problem of the file
     * @throws IllegalArgumentException when its parts do not fit each other
     */
    public static Questionnaire read(String name, List<String> lines) {
        return new QuestionnaireFile(TableFile.of(name, lines)).read();
    }

    private Questionnaire read() {
        List<Question> questions = rows(QUESTIONS, 2).stream()
                .flatMap(row -> question(row).stream())
                .toList();
        List<NoAnswer> reasons = rows(NO_ANSWER, 3).stream()
                .map(row -> new NoAnswer(row.cell(0), row.cell(1), yes(row, row.cell(2))))
                .toList();
        List<Respondent> respondents = rows(RESPONDENTS, 2).stream()
                .map(row -> new Respondent(row.cell(0), row.cell(1)))
                .toList();
        List<Threshold> thresholds = rows(THRESHOLDS, 4).stream()
                .flatMap(row -> threshold(row).stream())
                .toList();
        List<LocalTime> hours = rows(HOURS, 2).stream()
                .flatMap(row -> Stream.of(time(row, row.cell(0)), time(row, row.cell(1))))
                .toList();
        file.onlyTheseSections(titles(questions));
        Edition edition = file.edition();
        return new Questionnaire(edition, questions, reasons, respondents, thresholds, hours.get(0), hours.get(1));
    }

    private static Set<String> titles(List<Question> questions) {
        Set<String> titles = new HashSet<>(Set.of(QUESTIONS, NO_ANSWER, RESPONDENTS, HOURS, THRESHOLDS));
        questions.forEach(question -> titles.add(ANSWERS + question.id()));
        return titles;
    }

    private Optional<Question> question(Row row) {
        List<Question.Step> steps = rows(ANSWERS + row.cell(0), 2).stream()
                .map(step -> new Question.Step(whole(step, step.cell(0)), step.cell(1)))
                .toList();
        try {
            return Optional.of(new Question(row.cell(0), row.cell(1), steps));
        } catch (IllegalArgumentException misfit) {
            file.problem(row, QUESTIONS, row.cell(0), message(misfit), "Maybe its answers are not numbered from 1 on.");
            return Optional.empty();
        }
    }

    private Optional<Threshold> threshold(Row row) {
        Optional<Action> action = Words.constant(Action.class, row.cell(3));
        if (action.isEmpty()) {
            file.problem(row, THRESHOLDS, row.cell(3), "no such action", "Maybe it is misspelt.");
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Threshold(row.cell(0), whole(row, row.cell(1)), whole(row, row.cell(2)), action.orElseThrow()));
        } catch (IllegalArgumentException misfit) {
            file.problem(row, THRESHOLDS, row.cell(0), message(misfit), "Maybe the cells are in another order.");
            return Optional.empty();
        }
    }

    /** The rows of a section without their headings, each with so many cells that say something, no first cell twice. */
    private List<Row> rows(String section, int cells) {
        List<Row> whole = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Row row : file.section(section).stream().skip(1).toList()) {
            if (row.cells().size() != cells || row.cells().stream().anyMatch(String::isBlank)) {
                file.problem(
                        row,
                        section,
                        String.join(" | ", row.cells()),
                        "not %d cells that say something".formatted(cells),
                        "Maybe a bar is missing.");
            } else if (!seen.add(
                    section.equals(THRESHOLDS) ? row.cells() : row.cells().subList(0, 1))) {
                file.problem(row, section, row.cell(0), "stands twice", "Maybe one of them is old.");
            } else {
                whole.add(row);
            }
        }
        if (whole.isEmpty()) {
            file.problem(
                    new Row(0, List.of()),
                    section,
                    "",
                    "has no row that can be read",
                    "Maybe only its headings are there.");
        }
        return whole;
    }

    private int whole(Row row, String text) {
        return file.whole(row, "number", text).orElse(Integer.MAX_VALUE);
    }

    private boolean yes(Row row, String text) {
        if (!Set.of("ask again", "enough for today").contains(text)) {
            file.problem(
                    row, NO_ANSWER, text, "neither \"ask again\" nor \"enough for today\"", "Maybe it is misspelt.");
        }
        return text.equals("ask again");
    }

    private LocalTime time(Row row, String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException notATime) {
            file.problem(row, HOURS, text, "not a time", "Maybe it is not written like 08:00.");
            return LocalTime.MIDNIGHT;
        }
    }

    private static String message(IllegalArgumentException misfit) {
        return Optional.ofNullable(misfit.getMessage()).orElse("does not fit");
    }
}
