package org.fresheyes.server.directory.internal.importing;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.directory.Coordinates;

/** One record of a file, asked by the names of its columns. */
final class Line {

    private final List<String> columns;
    private final CsvRecord fields;

    /** @throws Unreadable when the record has more or fewer fields than there are columns. */
    Line(List<String> columns, CsvRecord fields) throws Unreadable {
        if (columns.size() != fields.getFieldCount()) {
            throw new Unreadable(
                    "whole line",
                    "%d fields, and there are %d columns. Maybe a name has the separator in it, or the file was cut short."
                            .formatted(fields.getFieldCount(), columns.size()));
        }
        this.columns = columns;
        this.fields = fields;
    }

    /** Where a column stands; for columns that are read by their place. */
    int place(String column) {
        return columns.indexOf(column);
    }

    String text(String column) {
        return fields.getField(place(column)).strip();
    }

    Optional<String> filled(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** A name in mixed case. */
    String name(String column) throws Unreadable {
        return MixedCase.of(filled(column)
                .orElseThrow(() -> new Unreadable(column, "empty. Maybe the columns of the file moved.")));
    }

    OdsCode code(String column) throws Unreadable {
        try {
            return OdsCode.of(text(column));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(column, said(e));
        }
    }

    Optional<OdsCode> codeIfFilled(String column) throws Unreadable {
        return filled(column).isPresent() ? Optional.of(code(column)) : Optional.empty();
    }

    /** The outcode of an outcode or a whole postcode. */
    Outcode outcode(String column) throws Unreadable {
        try {
            return Outcode.of(text(column));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(column, said(e));
        }
    }

    Coordinates coordinates(String latitude, String longitude) throws Unreadable {
        double north = degrees(latitude);
        double east = degrees(longitude);
        try {
            return new Coordinates(north, east);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(latitude, said(e));
        }
    }

    private double degrees(String column) throws Unreadable {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException e) {
            throw new Unreadable(
                    column, "'%s' is not a number of degrees. Maybe the columns moved.".formatted(text(column)));
        }
    }

    /** A whole number of people, zero or more; an empty field is zero, as in the published files. */
    int people(int place) throws Unreadable {
        String text = fields.getField(place);
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw new Unreadable(
                    columns.get(place),
                    "'%s' is not a number of people. Maybe the columns moved, or small numbers are hidden."
                            .formatted(text));
        }
    }

    private static String said(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }
}
