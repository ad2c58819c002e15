package org.fresheyes.server.journal;

import java.util.List;
import org.fresheyes.rules.identity.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lifts what people wrote out of an event while it is written, and puts it back while it is read. */
final class WordsModule extends SimpleModule {

    /** Attribute of a reader: the texts that were kept, by ordinal. */
    static final String KEPT = "words kept";

    private static final String REMOVED = "removed";

    WordsModule() {
        addSerializer(Words.class, new Lift());
        addDeserializer(Words.class, new PutBack());
    }

    private static final class Lift extends StdSerializer<Words> {

        Lift() {
            super(Words.class);
        }

        @Override
        public void serialize(Words words, JsonGenerator json, SerializationContext context) {
            if (words.erased()) {
                json.writeString(REMOVED);
            } else if (context.getAttribute(LiftedWords.class) instanceof LiftedWords lifted) {
                WordsReference reference = lifted.lift(words.text());
                json.writeStartObject();
                json.writeNumberProperty("words", reference.words());
                json.writeStringProperty("digest", reference.digest());
                json.writeEndObject();
            } else {
                throw new IllegalArgumentException(
                        "Words cannot travel in a message: they could never be erased. Maybe the id of the case is enough.");
            }
        }
    }

    private static final class PutBack extends StdDeserializer<Words> {

        PutBack() {
            super(Words.class);
        }

        @Override
        public Words deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() == JsonToken.VALUE_STRING
                    && json.getString().equals(REMOVED)) {
                return Words.removed();
            }
            WordsReference reference = context.readValue(json, WordsReference.class);
            String text = kept(context, reference.words());
            return text == null ? Words.removed() : new Words(text, false);
        }

        private static @Nullable String kept(DeserializationContext context, int ordinal) {
            if (context.getAttribute(KEPT) instanceof List<?> kept && ordinal >= 0 && ordinal < kept.size()) {
                return (String) kept.get(ordinal);
            }
            throw new IllegalStateException(
                    "words %d are neither kept nor removed. Maybe a row of journal_text is missing."
                            .formatted(ordinal));
        }
    }
}
