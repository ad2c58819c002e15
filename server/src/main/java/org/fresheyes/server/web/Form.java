package org.fresheyes.server.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.server.web.nhs.DateField;
import org.fresheyes.server.web.nhs.Field;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent, and what is wrong with it. Each reading checks one answer and notes what is wrong; when all
 * are read, {@link #valid()} says whether to go on, or to show the page again with everything typed still there.
 *
 * <p>A controller method takes it as a parameter. Every reading of a wrong answer is empty.
 */
public final class Form {

    private final Map<String, List<String>> typed;
    private final List<FieldError> errors = new ArrayList<>();

    Form(Map<String, List<String>> typed) {
        this.typed = new LinkedHashMap<>(typed);
    }

    /** A form nobody has filled in yet. */
    public static Form blank() {
        return new Form(Map.of());
    }

    /** The same form with an answer already in it, such as one given before. Null puts nothing there. */
    public Form holding(String field, @Nullable String value) {
        if (value != null) {
            typed.put(field, List.of(value));
        }
        return this;
    }

    /** The same form with several answers ticked. */
    public Form holding(String field, List<String> values) {
        typed.put(field, List.copyOf(values));
        return this;
    }

    /** The same form with a date already in it. */
    public Form holding(String field, LocalDate date) {
        return holding(field + "-day", String.valueOf(date.getDayOfMonth()))
                .holding(field + "-month", String.valueOf(date.getMonthValue()))
                .holding(field + "-year", String.valueOf(date.getYear()));
    }

    /** What was typed, white space around it dropped; empty when nothing was. Never an error. */
    public Optional<String> typed(String field) {
        return values(field).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** A text that must be there, at most {@link Words#LONGEST} characters. */
    public Optional<String> text(String field, String ifMissing) {
        return text(field, ifMissing, Words.LONGEST);
    }

    /** A text that must be there, of so many characters at most. */
    public Optional<String> text(String field, String ifMissing, int longest) {
        if (typed(field).isEmpty()) {
            return wrong(field, ifMissing);
        }
        return optionalText(field, longest);
    }

    /** A text that may be left out, of at most {@link Words#LONGEST} characters. */
    public Optional<String> optionalText(String field) {
        return optionalText(field, Words.LONGEST);
    }

    /** A text that may be left out, of so many characters at most. Line ends count as one character. */
    public Optional<String> optionalText(String field, int longest) {
        Optional<String> text = typed(field).map(raw -> raw.replace("\r\n", "\n"));
        return text.filter(it -> it.length() > longest).isPresent()
                ? wrong(field, "Use %,d characters or fewer".formatted(longest))
                : text;
    }

    /**
     * A text read as something else.
     *
     * @param read throws {@link IllegalArgumentException} when the text is no such thing
     */
    public <T> Optional<T> parsed(String field, String ifMissing, Function<String, T> read, String ifWrong) {
        return text(field, ifMissing).flatMap(text -> tryReading(field, text, read, ifWrong));
    }

    /** As {@link #parsed}, and may be left out. */
    public <T> Optional<T> optionalParsed(String field, Function<String, T> read, String ifWrong) {
        return optionalText(field).flatMap(text -> tryReading(field, text, read, ifWrong));
    }

    /** A whole number between two, both included. */
    public Optional<Integer> number(String field, String ifMissing, int least, int most) {
        String range = "Enter a whole number from %,d to %,d".formatted(least, most);
        return parsed(field, ifMissing, Integer::valueOf, range)
                .flatMap(number -> number >= least && number <= most ? Optional.of(number) : wrong(field, range));
    }

    /** One of an enum's constants, sent by name. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type, String ifMissing) {
        Optional<E> chosen = optionalChoice(field, type);
        return chosen.isPresent() || has(field) ? chosen : wrong(field, ifMissing);
    }

    /** One of an enum's constants, or none. */
    public <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> type) {
        return typed(field)
                .flatMap(name -> tryReading(field, name, it -> Enum.valueOf(type, it), "Choose from the list"));
    }

    /** Any number of an enum's constants, at least one. */
    public <E extends Enum<E>> Set<E> choices(String field, Class<E> type, String ifMissing) {
        Set<E> chosen = optionalChoices(field, type);
        if (chosen.isEmpty() && !has(field)) {
            wrong(field, ifMissing);
        }
        return chosen;
    }

    /** Any number of an enum's constants. */
    public <E extends Enum<E>> Set<E> optionalChoices(String field, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String name : values(field)) {
            tryReading(field, name, it -> Enum.valueOf(type, it), "Choose from the list")
                    .ifPresent(chosen::add);
        }
        return chosen;
    }

    /** One of the values that were offered. */
    public Optional<String> oneOf(String field, List<String> offered, String ifMissing) {
        return typed(field).filter(offered::contains).or(() -> wrong(field, ifMissing));
    }

    /** "yes" or "no". */
    public Optional<Boolean> yesOrNo(String field, String ifMissing) {
        return oneOf(field, List.of("yes", "no"), ifMissing).map("yes"::equals);
    }

    /** Whether a single checkbox is ticked. */
    public boolean ticked(String field) {
        return !values(field).isEmpty();
    }

    /** A date that must be there, from the boxes {@code field-day}, {@code field-month} and {@code field-year}. */
    public Optional<LocalDate> date(String field, String name) {
        return new DateAnswer(this, field, name).required();
    }

    /** A date that may be left out altogether. */
    public Optional<LocalDate> optionalDate(String field, String name) {
        return new DateAnswer(this, field, name).optional();
    }

    /** Notes that something is wrong with a field; of a date, with its first box. */
    public Form error(String field, String message) {
        String firstBox = DateAnswer.Box.DAY.in(field);
        return error(field, message, typed.containsKey(firstBox) ? firstBox : field);
    }

    Form error(String field, String message, String anchor) {
        errors.add(new FieldError(field, message, anchor));
        return this;
    }

    /** True when nothing read so far was wrong. */
    public boolean valid() {
        return errors.isEmpty();
    }

    /** What is wrong, in the order it was found. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** The field as a page shows it: what was typed, what is wrong. */
    public Field field(String name) {
        return new Field(name, name, values(name), messageOf(name));
    }

    /** A date as a page shows it. */
    public DateField dateField(String name) {
        List<DateField.Part> parts = Arrays.stream(DateAnswer.Box.values())
                .map(box -> box.part(this, name))
                .toList();
        return new DateField(name, parts, messageOf(name));
    }

    boolean leadsTo(String anchor) {
        return errors.stream().anyMatch(error -> error.anchor().equals(anchor));
    }

    private List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    private boolean has(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    private @Nullable String messageOf(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    private <T> Optional<T> tryReading(String field, String text, Function<String, T> read, String ifWrong) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException notOne) {
            return wrong(field, ifWrong);
        }
    }

    private <T> Optional<T> wrong(String field, String message) {
        error(field, message);
        return Optional.empty();
    }
}
