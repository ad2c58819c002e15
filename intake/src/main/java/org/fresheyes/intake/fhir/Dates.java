package org.fresheyes.intake.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fresheyes.intake.json.Node;
import org.fresheyes.rules.presentations.When;

/** The dates of FHIR: a time, a day, or less than a day. */
final class Dates {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*", Pattern.DOTALL);

    private Dates() {}

    /** A time without an offset, which FHIR does not allow, is read as the day that is written. */
    static When when(String written) {
        String text = written.strip();
        try {
            if (DAY.matcher(text).matches()) {
                return When.on(LocalDate.parse(text));
            }
            if (TIME.matcher(text).matches()) {
                return time(text);
            }
        } catch (DateTimeException notADay) {
            return new When.NotADay(text);
        }
        return new When.NotADay(text);
    }

    /** The first of these fields that holds anything: a date, or a period with a start. */
    static Optional<When> first(Node node, String... fields) {
        for (String field : fields) {
            Optional<String> written = node.text(field).or(() -> node.get(field).text("start"));
            if (written.isPresent()) {
                return written.map(Dates::when);
            }
        }
        return Optional.empty();
    }

    private static When time(String text) {
        try {
            return When.at(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException withoutOffset) {
            return When.on(LocalDateTime.parse(text).toLocalDate());
        }
    }
}
