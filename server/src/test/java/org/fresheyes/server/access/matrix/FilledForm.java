package org.fresheyes.server.access.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The fields of a form as somebody fills it in who wants to get on: what stands there stays, the first choice is
 * taken, every box is ticked, words are written where words are asked for, and days are today, or next week where
 * they have to lie ahead.
 */
final class FilledForm {

    private static final String WORDS = "Words of the walker";

    private final LocalDate today;
    private final boolean appointment;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private FilledForm(LocalDate today, boolean appointment) {
        this.today = today;
        this.appointment = appointment;
    }

    /**
     * The fields of the form on a page that is sent to a path; empty when the page has no such form.
     *
     * @param page the path of the page, to which a form without an address is sent
     */
    static Optional<Map<String, List<String>>> in(String html, String page, String path, LocalDate today) {
        return Jsoup.parse(html).select("form[method=post]").stream()
                .filter(form -> (form.hasAttr("action") ? form.attr("action") : page.split("\\?")[0]).equals(path))
                .findFirst()
                .map(form -> {
                    boolean appointment = !form.select("[name=time]").isEmpty();
                    FilledForm filled = new FilledForm(today, appointment);
                    form.select("input[name], select[name], textarea[name]").forEach(filled::fill);
                    return filled.fields;
                });
    }

    private void fill(Element field) {
        String name = field.attr("name");
        switch (field.normalName()) {
            case "select" ->
                field.select("option[value]:not([value=''])").stream()
                        .findFirst()
                        .ifPresent(option -> fields.put(name, List.of(option.attr("value"))));
            case "textarea" -> fields.put(name, List.of(field.text().isBlank() ? WORDS : field.text()));
            default -> input(name, field);
        }
    }

    private void input(String name, Element field) {
        String value = field.attr("value");
        switch (field.attr("type")) {
            case "radio" -> fields.putIfAbsent(name, List.of(value));
            case "checkbox" -> fields.merge(name, List.of(value), FilledForm::both);
            case "hidden" -> {
                if (!name.equals("_csrf")) {
                    fields.put(name, List.of(value));
                }
            }
            case "file" -> {}
            default -> fields.put(name, List.of(value.isBlank() ? written(name) : value));
        }
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private String written(String name) {
        LocalDate day = appointment || name.startsWith("until") ? today.plusWeeks(1) : today;
        return switch (name.substring(name.lastIndexOf('-') + 1)) {
            case "day" -> String.valueOf(day.getDayOfMonth());
            case "month" -> String.valueOf(day.getMonthValue());
            case "year" -> String.valueOf(day.getYear());
            case "time" -> "9:30";
            case "phone" -> "01632 960 001";
            case "email" -> "friend@example.org";
            default -> WORDS;
        };
    }
}
