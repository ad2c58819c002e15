package org.fresheyes.server.journal;

import java.util.List;
import org.fresheyes.rules.identity.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How events are written and read, apart from how the pages and the API write anything: stored JSON outlives them.
 * Whatever does not fit exactly is an error, because a property that is ignored today is a fact lost for ever.
 */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new IdentityModule())
            .addModule(new WordsModule())
            .addModule(new SealedModule())
            .accessorNaming(new ComponentsOnly())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private EventJson() {}

    /** Writes an event, its words lifted out. */
    static String write(Object event, LiftedWords lifted) {
        return MAPPER.writer().withAttribute(LiftedWords.class, lifted).writeValueAsString(event);
    }

    /** Writes what has no place to keep words in: an actor, a message to another feature. */
    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <E> E read(EventType<E> type, int version, String body, List<@Nullable String> words) {
        try {
            ObjectReader reader = MAPPER.readerFor(type.record()).withAttribute(WordsModule.KEPT, words);
            return version == type.version()
                    ? reader.readValue(body)
                    : reader.readValue(type.upcast((ObjectNode) MAPPER.readTree(body), version));
        } catch (JacksonException mismatch) {
            throw new UnreadableEvent(
                    "type '%s', version %d: %s. Maybe the record changed and its version did not."
                            .formatted(type.name(), version, mismatch.getOriginalMessage()),
                    mismatch);
        }
    }

    static <T> T read(Class<T> type, String json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException mismatch) {
            throw new UnreadableEvent(
                    "%s: %s. Maybe another version of the product wrote it."
                            .formatted(type.getSimpleName(), mismatch.getOriginalMessage()),
                    mismatch);
        }
    }

    static Actor actor(String json) {
        return read(Actor.class, json);
    }

    /** The body as a tree, to look for what stands in place of words. */
    static JsonNode tree(String body) {
        return MAPPER.readTree(body);
    }
}
