package org.fresheyes.server.records.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.server.records.internal.source.Node;

/**
 * What lists and sections say about entries: the heading an entry stands under, the consultation it belongs to, and
 * the warnings of the sending system (GP Connect puts them on lists).
 */
final class Headings {

    private final References references;
    private final Map<Integer, String> headingOf = new LinkedHashMap<>();
    private final Map<Integer, Integer> consultationOf = new LinkedHashMap<>();
    private final Map<String, Set<String>> warnings = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    Headings(List<Resource> resources, References references) {
        this.references = references;
        for (Resource resource : resources) {
            switch (resource.type()) {
                case "List" -> list(resource);
                case "Composition" ->
                    resource.node().all("section").forEach(section -> section.text("title")
                            .ifPresent(title -> put(resource, section.all("entry"), title)));
                case "DiagnosticReport" ->
                    Concepts.word(resource.node(), "code")
                            .ifPresent(name -> put(resource, resource.node().all("result"), name));
                default -> {}
            }
        }
    }

    Optional<String> headingOf(Resource resource) {
        return Optional.ofNullable(headingOf.get(resource.number()));
    }

    /** The number of the consultation a resource names, or that a list puts it into. */
    Optional<Integer> consultationOf(Resource resource) {
        for (String path : List.of("context", "encounter", "context.encounter")) {
            for (Resource target : references.targets(resource, path)) {
                if (target.is("Encounter")) {
                    return Optional.of(target.number());
                }
            }
        }
        return Optional.ofNullable(consultationOf.get(resource.number()));
    }

    /** The warnings of the sending system, and lists that name entries the file does not have. */
    List<String> notices() {
        List<String> notices = new ArrayList<>();
        warnings.forEach((warning, lists) -> notices.add(warning + " (" + String.join(", ", lists) + ")"));
        notices.addAll(broken);
        return notices;
    }

    /** What became of a list. */
    Verdict fate(Resource list) {
        String title = title(list).orElse("a list without a title");
        int entries = list.node().all("entry").size();
        if (entries == 0 && title(list).isEmpty() && list.node().all("note").isEmpty()) {
            return new Verdict.Aside("No content: a list without title and entries.");
        }
        if (entries == 0) {
            return new Verdict.Into("the statement that nothing is recorded under ‘" + title + "’");
        }
        return new Verdict.Into(references.targets(list, "encounter").stream()
                .findFirst()
                .map(encounter -> "the heading ‘%s’ in consultation %d".formatted(title, encounter.number()))
                .orElse("the heading ‘%s’ of %d entries".formatted(title, entries)));
    }

    private void list(Resource list) {
        String title = title(list).orElse("List");
        List<Node> entries = list.node().all("entry.item");
        Optional<Resource> encounter = references.targets(list, "encounter").stream()
                .filter(target -> target.is("Encounter"))
                .findFirst();
        long missing = entries.stream()
                .filter(item -> item.text("reference").isPresent())
                .filter(item -> references.target(list, item).isEmpty())
                .count();
        if (missing > 0) {
            broken.add("The list ‘%s’ names %d that the file does not have.".formatted(title, missing));
        }
        if (encounter.isPresent()) {
            put(list, entries, title);
            for (Node item : entries) {
                references
                        .target(list, item)
                        .ifPresent(target -> consultationOf.putIfAbsent(
                                target.number(), encounter.get().number()));
            }
        }
        if (!list.node().extensions("ListWarningCode").isEmpty()) {
            List<String> notes = list.node().texts("note.text");
            String warning = notes.isEmpty() ? "The sending system warns that entries are missing" : notes.getFirst();
            warnings.computeIfAbsent(warning, ignored -> new LinkedHashSet<>()).add(title);
        }
    }

    private void put(Resource from, List<Node> items, String heading) {
        for (Node item : items) {
            references.target(from, item).ifPresent(target -> headingOf.putIfAbsent(target.number(), heading));
        }
    }

    private static Optional<String> title(Resource list) {
        return list.node().text("title").or(() -> Concepts.word(list.node(), "code"));
    }
}
