package org.fresheyes.server.records.internal.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a file is about: the patient that most entries name. What names somebody else stays out of the pack. */
final class About {

    private static final List<String> SUBJECTS = List.of("subject", "patient");

    private final References references;
    private final Optional<Resource> patient;
    private final Optional<String> address;

    About(List<Resource> resources, References references) {
        this.references = references;
        Map<String, Long> named = resources.stream()
                .flatMap(resource -> subject(resource).stream())
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
        Map<String, Resource> patients = new TreeMap<>();
        resources.stream()
                .filter(resource -> resource.is("Patient"))
                .forEach(resource -> patients.putIfAbsent(key(resource), resource));
        this.patient = patients.entrySet().stream()
                .max(Comparator.comparing(one -> named.getOrDefault(one.getKey(), 0L)))
                .map(Map.Entry::getValue);
        this.address = patient.map(About::key).or(() -> named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey));
    }

    Optional<Resource> patient() {
        return patient;
    }

    /** True when the resource names a person, and it is not the person of this file. */
    boolean isSomebodyElse(Resource resource) {
        return resource.is("Patient")
                ? !patient.map(Resource::number).equals(Optional.of(resource.number()))
                : subject(resource)
                        .filter(key -> !Optional.of(key).equals(address))
                        .isPresent();
    }

    /** The person a resource names: by the patient resource it means, else by what the reference says. */
    private Optional<String> subject(Resource resource) {
        return SUBJECTS.stream()
                .flatMap(path -> resource.node().texts(path + ".reference").stream())
                .findFirst()
                .flatMap(reference -> {
                    Optional<Resource> target = references.target(resource, reference);
                    return target.isPresent()
                            ? target.filter(found -> found.is("Patient")).map(About::key)
                            : Stream.of(reference)
                                    .filter(text -> text.contains("Patient/") || text.startsWith("urn:"))
                                    .findFirst();
                });
    }

    private static String key(Resource patient) {
        return patient.id().map(id -> "Patient/" + id).orElse("patient " + patient.number());
    }
}
