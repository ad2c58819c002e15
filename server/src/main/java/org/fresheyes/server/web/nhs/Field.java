package org.fresheyes.server.web.nhs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field as it is shown: its id and name, what was typed or chosen, and what is wrong with that, if anything. */
public record Field(String id, String name, List<String> values, @Nullable String error) {

    public Field {
        values = List.copyOf(values);
    }

    /** An empty field whose id is its name. */
    public static Field named(String name) {
        return new Field(name, name, List.of(), null);
    }

    public Field holding(String... typed) {
        return new Field(id, name, List.of(typed), error);
    }

    public Field wrong(String message) {
        return new Field(id, name, values, message);
    }

    /** What was typed; null, which leaves the attribute out, when nothing was. */
    public @Nullable String value() {
        return values.isEmpty() ? null : values.getFirst();
    }

    public boolean holds(String value) {
        return values.contains(value);
    }

    public boolean isWrong() {
        return error != null;
    }

    public String hintId() {
        return id + "-hint";
    }

    public String errorId() {
        return id + "-error";
    }

    /** The ids that describe this field to a screen reader: its hint, its error. */
    public @Nullable String describedBy(boolean hinted) {
        return Css.ids(Css.when(hinted, hintId()), Css.when(isWrong(), errorId()));
    }
}
