package org.fresheyes.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.Meaning;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.fresheyes.rules.symptoms.notes.Statement;

/**
 * What the symptom set makes of a code and its term.
 *
 * @param term     what the term says; nothing when it is of a test, a scale, a place or a treatment
 * @param coded    groups that a code means, or that a label with this code stands for
 * @param known    whether the set knows any of the codes
 * @param labelled whether a code or the term names a label of the set
 */
record Understood(List<Statement> term, Set<GroupId> coded, boolean known, boolean labelled) {

    static Understood of(Concept concept, SymptomSet set, NoteReader notes) {
        List<Statement> term = notes.isNoFinding(concept.term()) ? List.of() : notes.read(concept.term());
        Set<GroupId> coded = new TreeSet<>();
        boolean labelled =
                term.stream().anyMatch(statement -> !statement.labels().isEmpty());
        boolean known = false;
        for (Code code : concept.codes()) {
            Optional<Meaning> meaning = set.meaningOf(code);
            List<Label> labels = set.labelsOf(code);
            meaning.ifPresent(means -> coded.addAll(means.groups()));
            labels.forEach(label -> coded.addAll(label.standsFor()));
            labelled |= !labels.isEmpty();
            known |= meaning.isPresent() || !labels.isEmpty();
        }
        return new Understood(term, coded, known, labelled);
    }

    /** Groups that statements name, or that labels in them stand for. */
    static Set<GroupId> groups(List<Statement> statements, SymptomSet set) {
        Set<GroupId> groups = new TreeSet<>();
        statements.forEach(statement -> {
            groups.addAll(statement.groups());
            statement.labels().forEach(label -> groups.addAll(set.label(label).standsFor()));
        });
        return groups;
    }
}
