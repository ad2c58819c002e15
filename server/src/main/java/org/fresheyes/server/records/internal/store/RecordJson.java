package org.fresheyes.server.records.internal.store;

<<<<<<< HEAD
<<<<<<< HEAD
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
=======
import com.fasterxml.jackson.annotation.JsonAutoDetect;
>>>>>>> cd611ba (Records: read back exactly what was written; a limit in the settings; authors of medicines; tests of store, PDF and FHIR document)
=======
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
>>>>>>> 03c758e (Frozen packs can be read back: what a record works out is not stored)
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
<<<<<<< HEAD
<<<<<<< HEAD
 * How the values of this feature are written as JSON: the components of their records and nothing that follows from
 * them, such as {@code isTestNumber}. A field that is not known stops the reading.
=======
 * How the values of this feature are written as JSON: the components of records, no more. A field that is not known
 * stops the reading.
>>>>>>> cd611ba (Records: read back exactly what was written; a limit in the settings; authors of medicines; tests of store, PDF and FHIR document)
=======
 * How the values of this feature are written as JSON: only the components of a record, not what {@code isAlive()} and
 * the like work out. A field that is not known stops the reading.
>>>>>>> 03c758e (Frozen packs can be read back: what a record works out is not stored)
 */
@Component
public class RecordJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultVisibility(it -> it.withIsGetterVisibility(Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
<<<<<<< HEAD
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
=======
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
>>>>>>> 03c758e (Frozen packs can be read back: what a record works out is not stored)
            .build();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    public <T> T read(String json, TypeReference<T> type) {
        return mapper.readValue(json, type);
    }
}
