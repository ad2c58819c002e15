package org.fresheyes.server.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;

/** Every code system and concept map of our own. They are about nobody, so reading them is not recorded. */
final class Terminology {

    private final List<MetadataResource> all;

    Terminology(List<FhirSource> sources) {
        all = sources.stream().flatMap(source -> source.terminology().stream()).toList();
    }

    <T extends MetadataResource> T read(Class<T> type, String id) {
        return all(type).stream()
                .filter(resource -> resource.getIdElement().getIdPart().equals(id))
                .findFirst()
                .orElseThrow(FhirReading::notKnown);
    }

    <T extends MetadataResource> List<T> byUrl(Class<T> type, String url) {
        return all(type).stream()
                .filter(resource -> resource.getUrl().equals(url))
                .toList();
    }

    <T extends MetadataResource> List<T> all(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
