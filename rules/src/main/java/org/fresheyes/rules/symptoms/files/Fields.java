package org.fresheyes.rules.symptoms.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.symptoms.Code;

/** The fields of a block as values; what cannot be read is noted as a problem and stands in as something harmless. */
final class Fields {

    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final Block block;
    private final List<Problem> problems;

    Fields(Block block, List<Problem> problems) {
        this.block = block;
        this.problems = problems;
    }

    /** Notes each field that has another name than these, and each of them that stands twice though it holds one value. */
    void known(Set<String> single, Set<String> lists) {
        Set<String> seen = new LinkedHashSet<>();
        for (Block.Field field : block.fields()) {
            if (!single.contains(field.name()) && !lists.contains(field.name())) {
                problem(field, "no such field in a %s".formatted(block.kind()), "Maybe it is misspelt.");
            } else if (!seen.add(field.name()) && single.contains(field.name())) {
                problem(field, "stands twice", "Maybe one of them belongs to another block.");
            }
        }
    }

    String text(String name) {
        Optional<String> value = block.field(name).map(Block.Field::value).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            problems.add(new Problem(
                    block.line(),
                    name,
                    "",
                    "%s '%s' has none".formatted(block.kind(), block.id()),
                    "Maybe the line is missing."));
        }
        return value.orElse("missing");
    }

    LocalDate day(String name) {
        String value = text(name);
        if (value.equals("missing")) {
            return NO_DAY;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            problem(block.field(name).orElseThrow(), "not a day", "Maybe it is not written like 2026-11-22.");
            return NO_DAY;
        }
    }

    boolean yes(String name) {
        Optional<Block.Field> field = block.field(name);
        field.filter(each -> !each.value().equals("yes"))
                .ifPresent(each -> problem(each, "not \"yes\"", "Maybe leave the line out to say no."));
        return field.isPresent();
    }

    /** Every part of the lists of this name that can be read as an id. */
    <T> Set<T> ids(String name, Function<String, T> id) {
        Set<T> ids = new LinkedHashSet<>();
        block.all(name).forEach(field -> field.list().forEach(part -> {
            try {
                ids.add(id.apply(part));
            } catch (IllegalArgumentException notAnId) {
                problems.add(new Problem(
                        field.line(), name, part, "not an id", "Maybe it is a name; ids are words with hyphens."));
            }
        }));
        return ids;
    }

    /** Every SNOMED CT code of the lists of this name. */
    Set<Code> codes(String name) {
        Set<Code> codes = new LinkedHashSet<>();
        block.all(name).forEach(field -> field.list().forEach(part -> {
            if (SnomedIds.isConcept(part)) {
                codes.add(Code.snomed(part));
            } else {
                problems.add(new Problem(
                        field.line(),
                        name,
                        part,
                        "not a SNOMED CT concept id: its check digit, its length or its kind is wrong",
                        "Maybe a digit was lost, or a spreadsheet rounded it."));
            }
        }));
        return codes;
    }

    <E extends Enum<E>> Set<E> values(String name, Class<E> kind) {
        Set<E> values = new LinkedHashSet<>();
        block.all(name).forEach(field -> field.list().forEach(part -> {
            try {
                values.add(Enum.valueOf(kind, part.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException noSuchValue) {
                problems.add(new Problem(field.line(), name, part, "no such value", "Maybe it is misspelt."));
            }
        }));
        return values;
    }

    List<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        block.all(name).forEach(field -> field.list().forEach(word -> {
            if (!words.add(word)) {
                problems.add(
                        new Problem(field.line(), name, word, "stands twice", "Maybe one of them is another word."));
            }
        }));
        return new ArrayList<>(words);
    }

    private void problem(Block.Field field, String cause, String maybe) {
        problems.add(new Problem(field.line(), field.name(), field.value(), cause, maybe));
    }
}
