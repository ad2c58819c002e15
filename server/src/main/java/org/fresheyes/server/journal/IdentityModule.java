package org.fresheyes.server.journal;

import java.util.function.Function;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Numbers and codes of people and organisations are plain strings, as values and as keys. */
final class IdentityModule extends SimpleModule {

    IdentityModule() {
        plain(NhsNumber.class, NhsNumber::digits, NhsNumber::new);
        plain(OdsCode.class, OdsCode::value, OdsCode::new);
        plain(Outcode.class, Outcode::value, Outcode::new);
    }

    private <T> void plain(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(write.apply(value));
            }
        });
        addKeySerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeName(write.apply(value));
            }
        });
        addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return read.apply(json.getString());
            }
        });
        addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return read.apply(key);
            }
        });
    }
}
