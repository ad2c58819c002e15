package org.fresheyes.intake.csv;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where a file holds what, and how it writes its days: guessed, confirmed by a person, and kept for the next file.
 *
 * @param headers the header of each column that is used
 */
public record CsvLayout(Map<Column, String> headers, DayFormat days) {

    public CsvLayout {
        headers = headers.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(headers));
    }
}
