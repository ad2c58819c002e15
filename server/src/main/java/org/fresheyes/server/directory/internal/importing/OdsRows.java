package org.fresheyes.server.directory.internal.importing;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.directory.Organisation;

/**
 * Exports of the Organisation Data Service: 27 columns without a header. Trusts have no status and no prescribing
 * setting; of the prescribers, those with setting 4 are GP practices and the rest are clinics, prisons and such.
 */
final class OdsRows extends Rows {

    private static final String GP_PRACTICE = "4";

    static final List<String> COLUMNS = List.of(
            "organisation code",
            "name",
            "national grouping",
            "integrated care board",
            "address 1",
            "address 2",
            "address 3",
            "address 4",
            "address 5",
            "postcode",
            "open date",
            "close date",
            "status",
            "sub-type",
            "parent",
            "join date",
            "left date",
            "telephone",
            "column 19",
            "column 20",
            "column 21",
            "amended",
            "column 23",
            "current care organisation",
            "column 25",
            "prescribing setting",
            "column 27");

    private final Shape shape;
    private final List<Facts.Member> members = new ArrayList<>();
    private String newest = "";

    OdsRows(Shape shape) {
        this.shape = shape;
    }

    static boolean areTrusts(List<String> first) {
        return isOds(first) && first.get(12).isBlank() && first.get(25).isBlank();
    }

    static boolean arePrescribers(List<String> first) {
        return isOds(first) && first.get(12).matches("[ACDP]") && first.get(25).matches("[0-9]+");
    }

    private static boolean isOds(List<String> first) {
        return first.size() == COLUMNS.size()
                && first.get(0).matches("[A-Z0-9]{3,12}")
                && first.get(10).matches("[0-9]{8}");
    }

    @Override
    void take(Line line) throws Unreadable {
        Stream.of("open date", "close date")
                .map(line::text)
                .filter(date -> date.compareTo(newest) > 0)
                .forEach(date -> newest = date);
        if (shape == Shape.PRACTICES && !line.text("prescribing setting").equals(GP_PRACTICE)) {
            tally.leaveOut("not GP practices");
        } else if (shape == Shape.PRACTICES && !line.text("status").equals("A")) {
            tally.leaveOut("practices closed, dormant or proposed");
        } else {
            members.add(member(line));
            tally.keep();
        }
    }

    private Facts.Member member(Line line) throws Unreadable {
        OdsCode code = line.code("organisation code");
        Optional<Outcode> outcode =
                line.filled("postcode").isPresent() ? Optional.of(line.outcode("postcode")) : Optional.empty();
        String address = Stream.concat(
                        Stream.of("address 1", "address 2", "address 3", "address 4", "address 5")
                                .map(line::text)
                                .filter(text -> !text.isEmpty())
                                .map(MixedCase::of),
                        line.filled("postcode").stream())
                .collect(Collectors.joining("\n"));
        return new Facts.Member(
                code,
                line.name("name"),
                outcode,
                address,
                line.filled("telephone"),
                line.codeIfFilled("integrated care board"),
                line.text("close date").isEmpty());
    }

    /** The newest date on which one opened or closed: the export cannot be older. */
    @Override
    Optional<YearMonth> dated() {
        return newest.matches("[0-9]{4}(0[1-9]|1[0-2])[0-9]{2}")
                ? Optional.of(YearMonth.parse(newest.substring(0, 6), DateTimeFormatter.ofPattern("yyyyMM")))
                : Optional.empty();
    }

    @Override
    Facts facts() {
        return new Facts.Organisations(
                shape == Shape.TRUSTS ? Organisation.Type.TRUST : Organisation.Type.PRACTICE, List.copyOf(members));
    }
}
