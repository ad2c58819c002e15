package org.fresheyes.server.presentations.hooks;

import java.util.ArrayList;
import java.util.List;
import org.fresheyes.intake.Knowledge;
import org.fresheyes.intake.RecordIntake;
import org.fresheyes.intake.json.Node;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.server.presentations.PersonAtPractice;

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
            intake.read(piece.node(), "the clinical system");
            if (who.equals(Node.Leaf.NOTHING)) {
                who = patientIn(piece.node(), patient);
            }
        }
        List<Unchecked> unchecked = new ArrayList<>(gathered.unchecked());
        if (!intake.people().isEmpty() && !intake.people().contains(patient)) {
            unchecked.add(Unchecked.failed(Source.PATIENT, "what was sent is about somebody else"));
        }
        unchecked.forEach(part -> intake.notChecked(part.what().words(), part.why()));
        return new Checking(Asked.about(patient, who), intake.person(patient).history(), unchecked);
    }

    private static Node patientIn(Node node, String id) {
        if (isPatient(node, id)) {
            return node;
        }
        for (Node entry : node.each("entry")) {
            Node resource = entry.get("resource");
            if (isPatient(resource, id)) {
                return resource;
            }
        }
        return Node.Leaf.NOTHING;
    }

    private static boolean isPatient(Node resource, String id) {
        return resource.says("resourceType", "Patient") && resource.says("id", id);
    }

    /** Whether somebody tried to get a part, and did not. */
    boolean hasFailed() {
        return unchecked.stream().anyMatch(Unchecked::failed);
    }
}
