package org.fresheyes.server.records.internal.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.server.records.Coded;
import org.fresheyes.server.records.internal.source.Node;

/** Names of people, places and medicines that entries refer to; remembers which entry used which resource. */
final class Names {

    private final References references;
    private final Map<Integer, Resource> roleOf = new TreeMap<>();
    private final Map<Integer, SortedSet<Integer>> users = new TreeMap<>();

    Names(List<Resource> resources, References references) {
        this.references = references;
        for (Resource resource : resources) {
            if (resource.is("PractitionerRole")) {
                references
                        .targets(resource, "practitioner")
                        .forEach(practitioner -> roleOf.putIfAbsent(practitioner.number(), resource));
            }
        }
    }

    /** The entries that show something of this resource. */
    SortedSet<Integer> usersOf(Resource resource) {
        return users.getOrDefault(resource.number(), new TreeSet<>());
    }

    /** The first name at one of the paths, such as {@code performer} or {@code requester.agent}. */
    Optional<String> first(Resource from, List<String> paths) {
        return paths.stream().flatMap(path -> all(from, path).stream()).findFirst();
    }

    /** Every name at a path. */
    List<String> all(Resource from, String path) {
        return from.node().all(path).stream()
                .flatMap(value -> name(from, value).stream())
                .distinct()
                .toList();
    }

    /** The name a reference stands for: of the resource it means, else the words beside the reference. */
    Optional<String> name(Resource from, Node value) {
        Optional<String> told = references
                .target(from, value)
                .filter(target -> target.number() != from.number())
                .flatMap(target -> name(from.number(), target));
        return told.or(() -> value.text("display")).filter(name -> !Concepts.isTemplate(name));
    }

    /** The medicine an entry is about. */
    Optional<Coded> medicine(Resource from) {
        Optional<Coded> inline = Concepts.coded(from.node(), "medicationCodeableConcept");
        if (inline.isPresent()) {
            return inline;
        }
        for (Resource medication : references.targets(from, "medicationReference")) {
            Optional<Coded> code = Concepts.coded(medication.node(), "code");
            if (code.isPresent()) {
                use(from.number(), medication);
                return code;
            }
        }
        return from.node().text("medicationReference.display").map(Coded::words);
    }

    private Optional<String> name(int user, Resource target) {
        Optional<String> name =
                switch (target.type()) {
                    case "Practitioner" -> withRole(user, target);
                    case "PractitionerRole" -> role(user, target);
                    case "Patient", "RelatedPerson" -> person(target.node());
                    case "Specimen", "Device" -> Concepts.word(target.node(), "type");
                    default -> target.node().text("name");
                };
        name.ifPresent(ignored -> use(user, target));
        return name;
    }

    private Optional<String> withRole(int user, Resource practitioner) {
        Optional<String> name = person(practitioner.node());
        Resource role = roleOf.get(practitioner.number());
        if (name.isEmpty() || role == null) {
            return name;
        }
        Optional<String> details = details(user, role);
        details.ifPresent(ignored -> use(user, role));
        return Optional.of(Stream.of(name, details).flatMap(Optional::stream).collect(Collectors.joining(", ")));
    }

    private Optional<String> role(int user, Resource role) {
        Optional<String> name = references.targets(role, "practitioner").stream()
                .flatMap(practitioner -> {
                    Optional<String> person = person(practitioner.node());
                    person.ifPresent(ignored -> use(user, practitioner));
                    return person.stream();
                })
                .findFirst()
                .or(() -> role.node().text("practitioner.display"));
        String whole =
                Stream.of(name, details(user, role)).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return Optional.of(whole).filter(text -> !text.isEmpty());
    }

    private Optional<String> details(int user, Resource role) {
        Optional<String> job = Concepts.word(role.node(), "code");
        Optional<String> organisation = references.targets(role, "organization").stream()
                .flatMap(place -> {
                    Optional<String> name = place.node().text("name");
                    name.ifPresent(ignored -> use(user, place));
                    return name.stream();
                })
                .findFirst();
        String details = Stream.of(job, organisation).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return Optional.of(details).filter(text -> !text.isEmpty());
    }

    /** "Dr Nikki Gilbert", from the official name first. */
    static Optional<String> person(Node node) {
        return node.all("name").stream()
                .map(Names::written)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static String written(Node name) {
        String parts = Stream.of("prefix", "given", "family")
                .flatMap(part -> name.texts(part).stream())
                .collect(Collectors.joining(" "));
        return name.text("text").orElse(parts);
    }

    private void use(int user, Resource used) {
        users.computeIfAbsent(used.number(), ignored -> new TreeSet<>()).add(user);
    }
}
