package org.fresheyes.server.directory.internal.importing;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.directory.TreatmentFunction;

/**
 * The full extract of a month of referral-to-treatment waiting times. Only people who still wait ({@code Part_2})
 * count. {@code Part_2A} is a part of them, and {@code C_999} repeats the sum of the others: neither may be added.
 */
final class WaitRows extends Rows {

    private static final DateTimeFormatter PERIOD = DateTimeFormatter.ofPattern("'RTT-'MMMM-yyyy", Locale.ENGLISH);
    private static final String FIRST_BAND = "Gt 00 To 01 Weeks SUM 1";
    private static final String LAST_BAND = "Gt 104 Weeks SUM 1";

    /** Of a file without a single row that counts; nothing is stored with it. */
    private static final YearMonth NO_MONTH = YearMonth.of(1, 1);

    private final Map<Facts.Queue, Bands> queues = new LinkedHashMap<>();
    private final Map<OdsCode, Facts.Member> providers = new LinkedHashMap<>();
    private final Map<OdsCode, Facts.Member> boards = new LinkedHashMap<>();
    private Optional<YearMonth> month = Optional.empty();

    @Override
    void take(Line line) throws Unreadable {
        String part = line.text("RTT Part Type");
        String function = line.text("Treatment Function Code");
        if (!part.equals("Part_2")) {
            tally.leaveOut(
                    switch (part) {
                        case "Part_1A" -> "of people treated in hospital";
                        case "Part_1B" -> "of people treated without admission";
                        case "Part_2A" -> "that repeat those with a decision to admit";
                        case "Part_3" -> "of new referrals";
                        default ->
                            throw new Unreadable(
                                    "RTT Part Type",
                                    "'%s' is not known. Maybe the collection has changed.".formatted(part));
                    });
        } else if (function.equals(TreatmentFunction.TOTAL)) {
            tally.leaveOut("that repeat totals");
        } else {
            keep(line, function);
        }
    }

    private void keep(Line line, String function) throws Unreadable {
        OdsCode provider = line.code("Provider Org Code");
        Optional<OdsCode> board = line.codeIfFilled("Provider Parent Org Code");
        Facts.Queue queue = new Facts.Queue(provider, function(line, function));
        String name = line.name("Provider Org Name");
        Bands bands = bands(line);
        checkMonth(line);

        queues.computeIfAbsent(queue, none -> new Bands()).add(bands);
        providers.putIfAbsent(provider, Facts.Member.named(provider, name, board));
        if (board.isPresent() && line.filled("Provider Parent Name").isPresent()) {
            boards.putIfAbsent(
                    board.get(), Facts.Member.named(board.get(), line.name("Provider Parent Name"), Optional.empty()));
        }
        tally.keep();
    }

    private static TreatmentFunction function(Line line, String code) throws Unreadable {
        try {
            return new TreatmentFunction(code, line.text("Treatment Function Name"));
        } catch (IllegalArgumentException e) {
            throw new Unreadable("Treatment Function Code", String.valueOf(e.getMessage()));
        }
    }

    private static Bands bands(Line line) throws Unreadable {
        int first = line.place(FIRST_BAND);
        if (line.place(LAST_BAND) != first + Bands.COUNT - 1) {
            throw new Unreadable(
                    LAST_BAND,
                    "not %d columns after '%s'. Maybe the collection has other bands now."
                            .formatted(Bands.COUNT - 1, FIRST_BAND));
        }
        Bands bands = new Bands();
        for (int band = 0; band < Bands.COUNT; band++) {
            bands.add(band, line.people(first + band));
        }
        bands.addUnknownStart(line.people(line.place("Patients with unknown clock start date")));
        int total = line.people(line.place("Total All"));
        if (bands.waiting() != total) {
            throw new Unreadable(
                    "Total All",
                    "'%d', and the bands add up to %d. Maybe a column was lost.".formatted(total, bands.waiting()));
        }
        return bands;
    }

    private void checkMonth(Line line) throws Unreadable {
        String period = line.text("Period");
        YearMonth read;
        try {
            read = YearMonth.parse(period, PERIOD);
        } catch (DateTimeParseException e) {
            throw new Unreadable(
                    "Period", "'%s' is not a month such as RTT-April-2026. Maybe the columns moved.".formatted(period));
        }
        if (!month.orElse(read).equals(read)) {
            throw new Unreadable(
                    "Period",
                    "'%s', and the file began with another month. Maybe two files were joined.".formatted(period));
        }
        month = Optional.of(read);
    }

    @Override
    Optional<YearMonth> dated() {
        return month;
    }

    @Override
    Facts facts() {
        return new Facts.Waits(
                month.orElse(NO_MONTH), queues, List.copyOf(providers.values()), List.copyOf(boards.values()));
    }
}
