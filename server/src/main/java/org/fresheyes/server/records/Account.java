package org.fresheyes.server.records;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/** What became of every resource of a file, contained ones included: one line each, so nothing is lost unseen. */
public record Account(List<Line> lines) {

    /**
     * One resource.
     *
     * @param number its place in the file, counted from 1
     * @param line the line of the file where it starts
     * @param what its type and id, such as {@code Condition/123}
     */
    public record Line(int number, int line, String type, String what, Fate fate) {}

    /** What became of a resource: exactly one of three. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fate")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Kept.class, name = "kept"),
        @JsonSubTypes.Type(value = Converted.class, name = "converted"),
        @JsonSubTypes.Type(value = Listed.class, name = "listed")
    })
    public sealed interface Fate {}

    /** It became the entry of this number. */
    public record Kept(int item) implements Fate {}

    /** Its content went into something else, which is named. */
    public record Converted(String into) implements Fate {}

    /** It is not in the pack, and this is why. The original file still has it. */
    public record Listed(String reason) implements Fate {}

    /** @throws IllegalArgumentException when the lines are not numbered 1, 2, 3 and so on. */
    public Account {
        lines = List.copyOf(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "Account: line %d has number %d. Maybe a resource was counted twice or left out."
                                .formatted(i + 1, lines.get(i).number()));
            }
        }
    }

    /** How many resources the file had. */
    public int resources() {
        return lines.size();
    }

    public long kept() {
        return count(Kept.class);
    }

    public long converted() {
        return count(Converted.class);
    }

    public long listed() {
        return listedLines().size();
    }

    /** The resources that are not in the pack, with the reason. */
    public List<Line> listedLines() {
        return lines.stream().filter(line -> line.fate() instanceof Listed).toList();
    }

    /** "155 resources = 40 kept + 100 converted + 15 listed". */
    public String sum() {
        return "%d resources = %d kept + %d converted + %d listed"
                .formatted(resources(), kept(), converted(), listed());
    }

    private long count(Class<? extends Fate> fate) {
        return lines.stream().map(Line::fate).filter(fate::isInstance).count();
    }

    /** The reason of a line that is listed. */
    public static Optional<String> reason(Line line) {
        return line.fate() instanceof Listed listed ? Optional.of(listed.reason()) : Optional.empty();
    }
}
