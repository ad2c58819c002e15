package org.fresheyes.intake.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.fresheyes.intake.json.Node;
import org.fresheyes.rules.presentations.When;

/** The dates of FHIR: a time, a day, or less than a day. */
final class Dates {

    private static final int LENGTH_OF_A_DAY = 10;

    private final Memo<String, When> read = new Memo<>(Dates::read);

    When when(String written) {
        return read.of(written);
    }

    /** The first of these fields that holds anything: a date, or a period with a start. */
    Optional<When> first(Node node, String... fields) {
        for (String field : fields) {
            Node date = node.get(field);
            Optional<String> written = date.written().or(() -> date.text("start"));
            if (written.isPresent()) {
                return written.map(this::when);
            }
        }
        return Optional.empty();
    }

    /** A time without an offset, which FHIR does not allow, is read as the day that is written. */
    private static When read(String written) {
        String text = written.strip();
        try {
            if (text.length() == LENGTH_OF_A_DAY) {
                return When.on(LocalDate.parse(text));
            }
            if (text.length() > LENGTH_OF_A_DAY && text.charAt(LENGTH_OF_A_DAY) == 'T') {
                return time(text);
            }
        } catch (DateTimeException notADay) {
            return new When.NotADay(text);
        }
        return new When.NotADay(text);
    }

    private static When time(String text) {
        try {
            return When.at(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException withoutOffset) {
            return When.on(LocalDateTime.parse(text).toLocalDate());
        }
    }
}
