package org.fresheyes.server.web.nhs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the options of the form components to the parameters of ours. */
final class FieldFixtures {

    private FieldFixtures() {}

    static Rendered draw(String component, Given given) {
        if (given.has("width") && given.text("classes", "").contains("--width-")) {
            throw new NotExpressible("two widths, one of them in the class names");
        }
        return switch (component) {
            case "input" ->
                labelled(new Rendered("input"), given)
                        .with("width", given.number("width", 0))
                        .with("type", given.text("type"))
                        .with("inputmode", given.text("inputmode"))
                        .with("autocomplete", given.text("autocomplete"))
                        .with("spellcheck", given.text("spellcheck"))
                        .with("classes", given.text("classes"))
                        .with("code", given.flag("code"))
                        .with("prefix", given.words("prefix"))
                        .with("suffix", given.words("suffix"));
            case "textarea" ->
                labelled(new Rendered("textarea"), given)
                        .with("rows", given.number("rows", 5))
                        .with("autocomplete", given.text("autocomplete"));
            case "character-count" -> counted(given);
            case "file-upload" -> labelled(new Rendered("fileUpload"), given).with("multiple", given.flag("multiple"));
            case "select" -> labelled(new Rendered("select"), given).with("choices", choices(given, false));
            case "radios" -> chosen(new Rendered("radios"), given, false);
            case "checkboxes" -> chosen(new Rendered("checkboxes"), given, true);
            case "date-input" -> date(given);
            default -> throw new IllegalArgumentException("No form component '" + component + "'.");
        };
    }

    private static Rendered counted(Given given) {
        if (!given.has("maxlength")) {
            throw new NotExpressible("no limit in characters or words: it would come from a script of the page");
        }
        boolean words = "words".equals(given.text("countType"));
        return labelled(new Rendered("characterCount"), given)
                .with("maxLength", given.number("maxlength", 0))
                .with("words", words)
                .with("countType", words ? null : given.text("countType"))
                .with("threshold", given.number("threshold", 0))
                .with("rows", given.number("rows", 5));
    }

    private static Rendered labelled(Rendered rendered, Given given) {
        label(rendered, given, "label", "label");
        hint(rendered, given);
        return rendered.with("field", field(given)).with("disabled", given.flag("disabled"));
    }

    /** Label or legend: plain words, or an object; a heading when its words are given as one. */
    static void label(Rendered rendered, Given given, String option, String parameter) {
        if (given.text(option) != null) {
            rendered.with(parameter, given.text(option));
            return;
        }
        Given label = given.at(option);
        boolean heading = label.has("heading") || label.flag("isPageHeading");
        String text = label.has("heading") ? label.words("heading") : label.text("text");
        rendered.with(parameter, text)
                .with("heading", heading)
                .with("size", label.text("size"))
                .with("caption", label.words("caption"));
    }

    static void hint(Rendered rendered, Given given) {
        String plain = given.text("hint");
        Given hint = given.at("hint");
        rendered.with("hint", plain == null ? hint.text("text") : plain);
        Optional.ofNullable(hint.text("html")).ifPresent(html -> rendered.with("hintContent", Given.html(html)));
    }

    static @Nullable String error(Given given) {
        String error = given.words("errorMessage");
        if ("true".equals(error)) {
            throw new NotExpressible("an error without a message");
        }
        return error;
    }

    private static Field field(Given given) {
        String name = given.text("name", "");
        String id = Optional.ofNullable(given.text("id"))
                .or(() -> Optional.ofNullable(given.text("idPrefix")))
                .orElse(name);
        List<String> values = new ArrayList<>();
        Optional.ofNullable(given.text("value")).ifPresent(values::add);
        given.raw("values").forEach(value -> values.add(value.asString()));
        return new Field(id, name, values, error(given));
    }

    private static Rendered chosen(Rendered rendered, Given given, boolean checkboxes) {
        hint(rendered, given);
        if (given.has("fieldset")) {
            label(rendered, given.at("fieldset"), "legend", "legend");
        }
        return rendered.with("field", field(given))
                .with("choices", choices(given, checkboxes))
                .with("small", given.flag("small"))
                .with("inline", given.flag("inline"))
                .with("disabled", given.flag("disabled"));
    }

    private static List<Option> choices(Given given, boolean checkboxes) {
        List<Option> all = new ArrayList<>();
        for (Given item : given.list("items")) {
            if (item.has("divider")) {
                all.add(new Divider(item.text("divider", "")));
            } else {
                if (given.flag("disabled") && item.has("disabled") && !item.flag("disabled")) {
                    throw new NotExpressible("a single choice enabled in a disabled list");
                }
                boolean exclusive = checkboxes && "exclusive".equals(item.text("behaviour"));
                String reveals = item.at("conditional").text("html");
                Choice choice = new Choice(
                        item.text("value", ""),
                        item.text("text", ""),
                        item.words("hint"),
                        reveals == null ? null : Given.html(reveals),
                        exclusive,
                        item.flag("disabled"));
                all.add(choice);
            }
        }
        return all;
    }

    private static Rendered date(Given given) {
        Rendered rendered = new Rendered("dateInput");
        hint(rendered, given);
        if (given.has("fieldset")) {
            label(rendered, given.at("fieldset"), "legend", "legend");
        }
        DateField date = new DateField(given.text("id", ""), parts(given), error(given));
        return rendered.with("field", date).with("birthday", birthday(given)).with("disabled", given.flag("disabled"));
    }

    private static List<DateField.Part> parts(Given given) {
        List<DateField.Part> parts = new ArrayList<>();
        if (given.has("items")) {
            for (Given item : given.list("items")) {
                parts.add(part(given, item.text("name", ""), item));
            }
        } else {
            for (String name : List.of("day", "month", "year")) {
                if (given.has(name) && given.at(name).flag("none")) {
                    continue;
                }
                if (!"false".equals(given.text(name, "")) && !"".equals(given.text(name, "none"))) {
                    parts.add(part(given, name, given.at(name)));
                }
            }
        }
        return parts;
    }

    private static DateField.Part part(Given given, String name, Given item) {
        String prefix = given.text("namePrefix");
        String value =
                item.has("value") ? item.text("value") : given.at("values").text(name);
        if (item.has("error") && !item.flag("error")) {
            throw new NotExpressible("a box without the error of its date");
        }
        String label = Optional.ofNullable(item.text("label"))
                .orElse(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        return new DateField.Part(
                given.text("id", "") + "-" + name,
                prefix == null ? name : prefix + "[" + name + "]",
                label,
                value,
                item.number("width", name.equals("year") ? 4 : 2),
                item.flag("error"));
    }

    private static boolean birthday(Given given) {
        List<String> wanted = new ArrayList<>();
        for (String name : List.of("day", "month", "year")) {
            wanted.add(given.at(name).text("autocomplete", ""));
        }
        given.list("items").forEach(item -> wanted.add(item.text("autocomplete", "")));
        return wanted.stream().anyMatch(value -> value.startsWith("bday"));
    }
}
