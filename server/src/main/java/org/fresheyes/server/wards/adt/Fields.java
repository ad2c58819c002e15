package org.fresheyes.server.wards.adt;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.util.Terser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a message by their names, and everything that is wrong with those that were asked for. */
final class Fields {

    private final Terser terser;
    private final List<String> problems = new ArrayList<>();

    Fields(Message message) {
        this.terser = new Terser(message);
    }

    /** A field such as {@code PV1-19-1}; empty for nothing, for HL7's "deleted" ({@code ""}), and where there is no such segment. */
    String text(String path) {
        try {
            String text = terser.get(path);
            return text == null || text.equals("\"\"") ? "" : text.strip();
        } catch (HL7Exception absent) {
            return "";
        }
    }

    /** A field that must be there. */
    String needed(String path, String name) {
        String text = text(path);
        if (text.isEmpty()) {
            problems.add("%s: %s is missing.".formatted(name, path.replaceAll("^/\\.?|\\(0\\)", "")));
        }
        return text;
    }

    /** A time that may be left out. */
    Optional<Instant> time(String path) {
        return read(path, Hl7Time::of);
    }

    /** A field read as something else; what cannot be read so is noted. */
    <T> Optional<T> read(String path, Function<String, T> reader) {
        String text = text(path);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException wrong) {
            problems.add(path.replaceAll("^/\\.?", "") + ": cannot be read.");
            return Optional.empty();
        }
    }

    void problem(String what) {
        problems.add(what);
    }

    /** @throws Unreadable when anything was wrong */
    void mustBeRight() throws Unreadable {
        if (!problems.isEmpty()) {
            throw Unreadable.wrong(problems);
        }
    }
}
