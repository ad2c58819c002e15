package org.fresheyes.server.presentations.hooks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.server.presentations.hooks.Feedback.Outcome;

/** Reads what a clinical system says became of cards. All of it is sound, or none is taken. */
final class FeedbackReader {

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_COMMENT = 2_000;

    private final Fields fields;
    private final List<Feedback> read = new ArrayList<>();

    private FeedbackReader(Fields fields) {
        this.fields = fields;
    }

    /** @throws BadRequest with everything that is wrong */
    static List<Feedback> read(byte[] body) {
        return Fields.read(body, fields -> Optional.of(new FeedbackReader(fields).all()));
    }

    private List<Feedback> all() {
        boolean[] there = {false};
        fields.each("", name -> {
            if (!name.equals("feedback")) {
                fields.skip();
            } else if (fields.isList(name)) {
                there[0] = true;
                fields.eachObject(name, path -> new One(path).read().ifPresent(read::add));
            }
        });
        if (!there[0]) {
            fields.wrong("required", "feedback is missing.");
        }
        return read;
    }

    private final class One {

        private final String path;
        private Optional<UUID> card = Optional.empty();
        private Optional<Outcome> outcome = Optional.empty();
        private Optional<Instant> at = Optional.empty();
        private Optional<String> reason = Optional.empty();
        private Optional<String> comment = Optional.empty();
        private final Set<UUID> suggestions = new HashSet<>();

        One(String path) {
            this.path = path + ".";
        }

        Optional<Feedback> read() {
            Set<String> seen = new HashSet<>();
            fields.each(path, name -> {
                seen.add(name);
                field(name);
            });
            fields.require(path, seen, "card", "outcome", "outcomeTimestamp");
            if (outcome.filter(Outcome.ACCEPTED::equals).isPresent()) {
                fields.require(path, seen, "acceptedSuggestions");
            }
            return card.isPresent() && outcome.isPresent() && at.isPresent()
                    ? Optional.of(new Feedback(card.get(), outcome.get(), at.get(), suggestions, reason, comment))
                    : Optional.empty();
        }

        private void field(String name) {
            switch (name) {
                case "card" -> card = fields.uuid(path + name);
                case "outcome" -> outcome = fields.text(path + name).flatMap(this::outcome);
                case "outcomeTimestamp" -> at = fields.text(path + name).flatMap(this::time);
                case "acceptedSuggestions" -> {
                    if (fields.isList(path + name)) {
                        fields.eachObject(path + name, this::suggestion);
                    }
                }
                case "overrideReason" -> {
                    if (fields.isObject(path + name)) {
                        fields.each(path + "overrideReason.", this::overrideReason);
                    }
                }
                default -> fields.skip();
            }
        }

        private void suggestion(String where) {
            fields.each(where + ".", name -> {
                if (name.equals("id")) {
                    fields.uuid(where + ".id").ifPresent(suggestions::add);
                } else {
                    fields.skip();
                }
            });
        }

        /** The reason is a coding; as the first versions of the specification had it, its code alone. */
        private void overrideReason(String name) {
            String where = path + "overrideReason." + name;
            switch (name) {
                case "reason" -> {
                    if (fields.isText()) {
                        reason = fields.text(where).flatMap(text -> atMost(where, text, LONGEST_CODE));
                    } else if (fields.isObject(where)) {
                        fields.each(where + ".", part -> {
                            if (part.equals("code")) {
                                reason = fields.text(where + ".code")
                                        .flatMap(text -> atMost(where + ".code", text, LONGEST_CODE));
                            } else {
                                fields.skip();
                            }
                        });
                    }
                }
                case "userComment" ->
                    comment = fields.text(where).flatMap(text -> atMost(where, text, LONGEST_COMMENT));
                default -> fields.skip();
            }
        }

        private Optional<Outcome> outcome(String written) {
            return switch (written) {
                case "accepted" -> Optional.of(Outcome.ACCEPTED);
                case "overridden" -> Optional.of(Outcome.OVERRIDDEN);
                default -> {
                    fields.wrong("value", path + "outcome is neither accepted nor overridden.");
                    yield Optional.empty();
                }
            };
        }

        private Optional<Instant> time(String written) {
            try {
                return Optional.of(OffsetDateTime.parse(written).toInstant())
                        .filter(time ->
                                time.isAfter(Instant.EPOCH) && time.isBefore(Instant.parse("3000-01-01T00:00:00Z")))
                        .or(() -> notATime());
            } catch (DateTimeParseException e) {
                return notATime();
            }
        }

        private Optional<Instant> notATime() {
            fields.wrong("value", path + "outcomeTimestamp is not a time such as 2026-11-22T09:30:00Z.");
            return Optional.empty();
        }

        private Optional<String> atMost(String where, String text, int most) {
            if (text.length() <= most && text.indexOf('\0') < 0) {
                return Optional.of(text);
            }
            fields.wrong("value", "%s is longer than %d characters, or has a null in it.".formatted(where, most));
            return Optional.empty();
        }
    }
}
