package org.fresheyes.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fresheyes.rules.presentations.Named;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.LabelId;
import org.fresheyes.rules.symptoms.Meaning;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.fresheyes.rules.symptoms.notes.Statement;

/**
 * What the symptom set makes of a code and its term.
 *
 * @param term     what the term says; nothing when it is of a test, a scale, a place or a treatment
 * @param named    what the term names
 * @param worded   groups that the term names, or that labels in it stand for
 * @param coded    groups that a code means, or that a label with this code stands for
 * @param known    whether the set knows any of the codes
 * @param labelled whether a code or the term names a label of the set
 */
record Understood(
        List<Statement> term, Named named, Set<GroupId> worded, Set<GroupId> coded, boolean known, boolean labelled) {

    static Understood of(Concept concept, SymptomSet set, NoteReader notes) {
        List<Statement> term = notes.readTerm(concept.term());
        Named named = named(term);
        Set<GroupId> coded = new TreeSet<>();
        boolean labelled = !named.labels().isEmpty();
        boolean known = false;
        for (Code code : concept.codes()) {
            Optional<Meaning> meaning = set.meaningOf(code);
            List<Label> labels = set.labelsOf(code);
            meaning.ifPresent(means -> coded.addAll(means.groups()));
            labels.forEach(label -> coded.addAll(label.standsFor()));
            labelled |= !labels.isEmpty();
            known |= meaning.isPresent() || !labels.isEmpty();
        }
        return new Understood(term, named, groups(term, set), coded, known, labelled);
    }

    /** What an entry of it is about: the code decides, else the words. */
    Set<GroupId> about() {
        return known ? coded : worded;
    }

    private static Named named(List<Statement> statements) {
        List<GroupId> groups = new ArrayList<>();
        List<LabelId> labels = new ArrayList<>();
        for (Statement statement : statements) {
            groups.addAll(statement.groups());
            labels.addAll(statement.labels());
        }
        return Named.of(groups, labels);
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
