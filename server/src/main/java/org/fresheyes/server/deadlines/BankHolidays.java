package org.fresheyes.server.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bank holidays of the years that are known, read from a file that says where they come from. */
final class BankHolidays {

    private static final String FILE = "/calendar/bank-holidays-england.txt";

    private final int firstYear;
    private final int lastYear;
    private final LocalDate reviewBy;
    private final Map<LocalDate, String> names = new LinkedHashMap<>();

    private BankHolidays(List<String> lines) {
        Map<String, String> about = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int gap = line.indexOf(' ');
            String key = line.substring(0, gap);
            String value = line.substring(gap).strip();
            if (Character.isDigit(key.charAt(0))) {
                names.put(LocalDate.parse(key), value);
            } else {
                about.put(key, value);
            }
        }
        firstYear = Integer.parseInt(of(about, "first-year"));
        lastYear = Integer.parseInt(of(about, "last-year"));
        reviewBy = LocalDate.parse(of(about, "review-by"));
    }

    static BankHolidays ofEngland() {
        try (InputStream file = BankHolidays.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + ": not there. Maybe the build left the resources out.");
            }
            return new BankHolidays(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean on(LocalDate day) {
        return names.containsKey(day);
    }

    boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** When somebody should have looked whether another year has been announced. */
    LocalDate reviewBy() {
        return reviewBy;
    }

    Map<LocalDate, String> names() {
        return Map.copyOf(names);
    }

    private static String of(Map<String, String> about, String key) {
        return Optional.ofNullable(about.get(key))
                .orElseThrow(() ->
                        new IllegalStateException("%s: no '%s'. Maybe its line was removed.".formatted(FILE, key)));
    }
}
