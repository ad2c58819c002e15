package org.fresheyes.intake.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.rules.files.Problem;

/** Text of values parted by commas, semicolons or tabs; a value in double quotes may hold them, and ends of lines. */
final class CsvText {

    private static final Charset OF_WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvText(String text) {
        this.text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        this.separator = separator(this.text);
    }

    /** Every row that is not blank. */
    static CsvText of(String text) {
        CsvText csv = new CsvText(text);
        while (csv.at < csv.text.length()) {
            Row row = csv.row();
            if (!row.isBlank()) {
                csv.rows.add(row);
            }
        }
        return csv;
    }

    /** UTF-8 where it is that; else UTF-16 where a mark says so; else what Windows writes. */
    static String decoded(byte[] bytes) {
        if (bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, OF_WINDOWS);
        }
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private Row row() {
        int begins = line;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(cell().strip());
            more = at < text.length() && text.charAt(at) == separator;
            if (more) {
                at++;
            }
        }
        endOfLine();
        return new Row(begins, cells);
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        while (at < text.length() && !isEnd(text.charAt(at))) {
            if (text.charAt(at) == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted(cell);
            } else {
                cell.append(text.charAt(at));
                at++;
            }
        }
        return cell.toString();
    }

    private void quoted(StringBuilder cell) {
        int begins = line;
        int start = at;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            at++;
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') {
                return;
            } else {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
        }
        problems.add(new Problem(
                begins,
                "quotes",
                text.substring(start, Math.min(text.length(), start + 30)).replaceAll("\\s+", " "),
                "open, and never closed",
                "Maybe a quote within the text stands alone; it should be doubled."));
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    /** What parts the values: what most of the first lines hold most of. */
    private static char separator(String text) {
        List<String> first =
                text.lines().filter(each -> !each.isBlank()).limit(20).toList();
        Optional<Character> most = Stream.of(',', '\t', ';', '|').max(Comparator.comparingLong(each -> first.stream()
                .filter(one -> one.indexOf(each) >= 0)
                .mapToLong(one -> 1 + one.chars().filter(c -> c == each).count())
                .sum()));
        return most.orElse(',');
    }
}
