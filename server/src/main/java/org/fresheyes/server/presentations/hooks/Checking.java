package org.fresheyes.server.presentations.hooks;

import java.util.ArrayList;
import java.util.List;
import org.fresheyes.intake.Knowledge;
import org.fresheyes.intake.RecordIntake;
import org.fresheyes.intake.json.JsonTree;
import org.fresheyes.intake.json.Node;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.server.presentations.PersonAtPractice;
import tools.jackson.core.JsonParser;

/**
 * What was brought together for one call, as a history.
 *
 * @param person    whom it is about
 * @param unchecked parts of the record that are not in it
 */
record Checking(PersonAtPractice person, History history, List<Unchecked> unchecked) {

    Checking {
        unchecked = List.copyOf(unchecked);
    }

    static Checking of(String patient, Gathered.Enough gathered, Knowledge knowledge) {
        RecordIntake intake = new RecordIntake(knowledge);
        Node who = Node.Leaf.NOTHING;
        for (Piece.Some piece : gathered.pieces()) {
            if (piece.facts().type().filter("OperationOutcome"::equals).isPresent()) {
                continue; // said as unchecked
            }
            Node node = tree(piece.slice());
            intake.read(node, "the clinical system");
            if (who.equals(Node.Leaf.NOTHING)) {
                who = patientIn(node, patient);
            }
        }
        List<Unchecked> unchecked = new ArrayList<>(gathered.unchecked());
        if (!intake.people().isEmpty() && !intake.people().contains(patient)) {
            unchecked.add(Unchecked.failed(Source.PATIENT, "what was sent is about somebody else"));
        }
        unchecked.forEach(part -> intake.notChecked(part.what().words(), part.why()));
        return new Checking(Asked.about(patient, who), intake.person(patient).history(), unchecked);
    }

    private static Node tree(Slice slice) {
        try (JsonParser json = Json.parser(slice)) {
            return JsonTree.read(json);
        }
    }

    private static Node patientIn(Node node, String id) {
        if (node.text("resourceType").filter("Patient"::equals).isPresent()) {
            return node.text("id").filter(id::equals).isPresent() ? node : Node.Leaf.NOTHING;
        }
        return node.each("entry")
                .map(entry -> entry.get("resource"))
                .filter(resource ->
                        resource.text("resourceType").filter("Patient"::equals).isPresent())
                .filter(resource -> resource.text("id").filter(id::equals).isPresent())
                .findFirst()
                .orElse(Node.Leaf.NOTHING);
    }

    /** Whether somebody tried to get a part, and did not. */
    boolean hasFailed() {
        return unchecked.stream().anyMatch(Unchecked::failed);
    }
}
