package org.fresheyes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fresheyes.intake.fhir.FhirFacts;
import org.fresheyes.intake.json.JsonTree;
import org.fresheyes.intake.json.Node;
import org.fresheyes.intake.tally.PersonRecord;
import org.fresheyes.intake.tally.Tally;
import tools.jackson.core.JsonParser;

/**
 * Takes FHIR R4 and STU3 resources and bundles of them, in any order, any mix and as often as they come; gives each
 * person's history when everything is there. Ids are taken to be of one server. Not safe to share between threads.
 */
public final class RecordIntake {

    private final FhirFacts facts;
    private final SortedSet<String> notChecked = new TreeSet<>();

    public RecordIntake(Knowledge knowledge) {
        this.facts = new FhirFacts(knowledge.mapping(), knowledge.terms());
    }

    /**
     * Takes the resource or bundle at which the parser stands, and leaves the parser at its end.
     *
     * @param source whose answer it is, in words, for what must be said of it
     * @return what it is, and where it goes on
     * @throws tools.jackson.core.JacksonException when it is not JSON
     */
    public Taken read(JsonParser parser, String source) {
        return read(JsonTree.read(parser), source);
    }

    /** Takes a resource or bundle that was read before. */
    public Taken read(Node resource, String source) {
        String type = resource.text("resourceType").orElse("");
        return switch (type) {
            case "Bundle" -> bundle(resource, source);
            case "Parameters" -> {
                for (Node parameter : resource.each("parameter")) {
                    if (parameter.has("resource")) {
                        read(parameter.get("resource"), source);
                    }
                }
                yield new Taken(type, List.of());
            }
            case "OperationOutcome" -> {
                facts.add(resource);
                outcome(resource, source);
                yield new Taken(type, List.of());
            }
            case "" -> new Taken("", List.of());
            default -> {
                facts.add(resource);
                yield new Taken(type, List.of());
            }
        };
    }

    /**
     * What was taken.
     *
     * @param type the type of the resource; "" when it was none, and nothing was taken
     * @param next where a bundle goes on, when it is not all
     */
    public record Taken(String type, List<String> next) {

        public boolean isResource() {
            return !type.isEmpty();
        }
    }

    /** Remembers that something could not be looked at; said on every prompt and on the absence of one. */
    public void notChecked(String what, String why) {
        notChecked.add(what + ": " + why);
    }

    /** Everybody that something was told about, by id. */
    public SortedSet<String> people() {
        return facts.people();
    }

    /** What there is of a person; an empty record when nothing was told. */
    public PersonRecord person(String id) {
        return facts.person(id, notChecked);
    }

    /** What became of resources that belong to no person: organisations, practitioners, what names nobody. */
    public Tally others() {
        return facts.others();
    }

    private Taken bundle(Node bundle, String source) {
        facts.addAll(bundle);
        for (Node entry : bundle.each("entry")) {
            Node resource = entry.get("resource");
            switch (resource.text("resourceType").orElse("")) {
                case "OperationOutcome" -> outcome(resource, source);
                case "Bundle", "Parameters" -> read(resource, source);
                default -> {} // taken with the others
            }
        }
        List<String> next = new ArrayList<>();
        for (Node link : bundle.each("link")) {
            if (link.says("relation", "next")) {
                link.text("url").ifPresent(next::add);
            }
        }
        return new Taken("Bundle", next);
    }

    /** Warnings and errors of the source; what only informs is no gap. */
    private void outcome(Node outcome, String source) {
        for (Node issue : outcome.each("issue")) {
            if (issue.text("severity").isPresent() && !issue.says("severity", "information")) {
                notChecked(
                        source,
                        issue.text("diagnostics")
                                .or(() -> issue.get("details").text("text"))
                                .or(() -> issue.text("code"))
                                .orElse("an error"));
            }
        }
    }
}
