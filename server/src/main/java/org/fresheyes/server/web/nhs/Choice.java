package org.fresheyes.server.web.nhs;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * Something to choose in a radio, checkbox or select list.
 *
 * @param value what the form sends
 * @param hint shown below the label
 * @param reveals shown below the choice once it is chosen (always shown without JavaScript)
 * @param exclusive a checkbox that clears all others, "none of these"
 */
public record Choice(
        String value,
        String label,
        @Nullable String hint,
        @Nullable Content reveals,
        boolean exclusive,
        boolean disabled)
        implements Option {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null, null, false, false);
    }

    /** A constant of an enum; {@code Form.choice} reads it back. */
    public static Choice of(Enum<?> value, String label) {
        return of(value.name(), label);
    }

    public static Choice yes() {
        return of("yes", "Yes");
    }

    public static Choice no() {
        return of("no", "No");
    }

    /** The checkbox that clears all others. */
    public static Choice none(String value, String label) {
        return new Choice(value, label, null, null, true, false);
    }

    public Choice hint(@Nullable String text) {
        return new Choice(value, label, text, reveals, exclusive, disabled);
    }

    public Choice reveals(Content content) {
        return new Choice(value, label, hint, content, exclusive, disabled);
    }

    public Choice disable() {
        return new Choice(value, label, hint, reveals, exclusive, true);
    }
}
