package org.fresheyes.server.web.nhs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date asked as day, month and year. */
public record DateField(String id, List<Part> parts, @Nullable String error) {

    public DateField {
        parts = List.copyOf(parts);
    }

    /**
     * One box of a date.
     *
     * @param width how many characters wide the box looks
     * @param wrong whether this box is the one to mend
     */
    public record Part(String id, String name, String label, @Nullable String value, int width, boolean wrong) {}

    public boolean isWrong() {
        return error != null;
    }

    public String hintId() {
        return id + "-hint";
    }

    public String errorId() {
        return id + "-error";
    }

    /** The ids that describe the whole date to a screen reader: its hint, its error. */
    public @Nullable String describedBy(boolean hinted) {
        return Css.ids(Css.when(hinted, hintId()), Css.when(isWrong(), errorId()));
    }

    /** Marked as wrong: a box that says so, or every one when the date has an error and no box is to blame. */
    public boolean marks(Part part) {
        return part.wrong() || (isWrong() && parts.stream().noneMatch(Part::wrong));
    }
}
