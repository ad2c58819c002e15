package org.fresheyes.rules.rapidreview.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** A monthly return as a spreadsheet: one line for each number, in words and as a code (CSV, RFC 4180). */
public final class ReturnFile {

    private static final String HIDDEN = "*";
    private static final String NOT_COUNTED = "";

    private ReturnFile() {}

    /** The whole file. Hidden numbers are stars; what nobody counted is empty, and never 0. */
    public static String written(MonthlyReturn monthly, Suppression suppression) {
        List<String> rows = new ArrayList<>();
        rows.add(
                row(List.of("site", "month", "measure", "description", "value", "complete", "why-not", "definitions")));
        for (Line line : suppression.lines(monthly.calls())) {
            String value =
                    line.value().isPresent() ? String.valueOf(line.value().getAsInt()) : HIDDEN;
            rows.add(row(monthly, line.code(), line.words(), value));
        }
        rows.add(row(
                monthly,
                "questions-to-ask",
                "Days on which an inpatient was to be asked how they feel",
                days(monthly, suppression, MonthlyReturn.Asking::toAsk)));
        rows.add(row(
                monthly,
                "questions-asked",
                "Days on which they were asked",
                days(monthly, suppression, MonthlyReturn.Asking::asked)));
        return rows.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String days(
            MonthlyReturn monthly, Suppression suppression, ToIntFunction<MonthlyReturn.Asking> number) {
        return monthly.questions()
                .map(asking ->
                        asking.toAsk() < suppression.fewest() ? HIDDEN : String.valueOf(number.applyAsInt(asking)))
                .orElse(NOT_COUNTED);
    }

    private static String row(MonthlyReturn monthly, String code, String words, String value) {
        String why = monthly.unfinished().stream()
                .map(MonthlyReturn.Unfinished::words)
                .collect(Collectors.joining("; "));
        return row(List.of(
                monthly.site().value(),
                monthly.month().toString(),
                code,
                words,
                value,
                monthly.isComplete() ? "yes" : "no",
                why,
                MonthlyReturn.DEFINITIONS));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(ReturnFile::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n')
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
