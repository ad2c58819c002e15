package org.fresheyes.server.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fresheyes.server.web.nhs.DateField;

/** Reads a date from its three boxes and says exactly what is missing. */
final class DateAnswer {

    enum Box {
        DAY(2),
        MONTH(2),
        YEAR(4);

        private final int width;

        Box(int width) {
            this.width = width;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String in(String field) {
            return field + "-" + word();
        }

        DateField.Part part(Form form, String field) {
            String id = in(field);
            String label = name().charAt(0) + word().substring(1);
            return new DateField.Part(id, id, label, form.typed(id).orElse(null), width, form.leadsTo(id));
        }
    }

    private final Form form;
    private final String field;
    private final String name;

    /** @param name what the date is, inside a sentence: "your date of birth" */
    DateAnswer(Form form, String field, String name) {
        this.form = form;
        this.field = field;
        this.name = name;
    }

    Optional<LocalDate> required() {
        return missing().size() == Box.values().length ? wrong("Enter " + name, Box.DAY) : optional();
    }

    Optional<LocalDate> optional() {
        List<Box> missing = missing();
        if (missing.size() == Box.values().length) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            String what = missing.stream().map(box -> "a " + box.word()).collect(Collectors.joining(" and "));
            return wrong(sentence("must include " + what), missing.getFirst());
        }
        try {
            int year = number(Box.YEAR);
            if (year < 1000 || year > 9999) {
                return wrong(sentence("must have a year of 4 numbers"), Box.YEAR);
            }
            return Optional.of(LocalDate.of(year, number(Box.MONTH), number(Box.DAY)));
        } catch (DateTimeException | NumberFormatException notADate) {
            return wrong(sentence("must be a real date"), Box.DAY);
        }
    }

    private List<Box> missing() {
        return Arrays.stream(Box.values())
                .filter(box -> form.typed(box.in(field)).isEmpty())
                .toList();
    }

    private int number(Box box) {
        return Integer.parseInt(form.typed(box.in(field)).orElseThrow());
    }

    private String sentence(String rest) {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1) + " " + rest;
    }

    private Optional<LocalDate> wrong(String message, Box box) {
        form.error(field, message, box.in(field));
        return Optional.empty();
    }
}
