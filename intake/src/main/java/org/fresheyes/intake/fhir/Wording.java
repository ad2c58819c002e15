package org.fresheyes.intake.fhir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.Named;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Said;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.fresheyes.rules.symptoms.notes.Statement;

/**
 * A code and the text beside it, as entries. The code, else its term, decides what the entry is about. What the text says
 * of that decides what is said of it; what the text says of anything else is an entry of its own. Not safe to share
 * between threads.
 */
public final class Wording {

    private final SymptomSet set;
    private final NoteReader notes;
    private final Memo<Concept, Understood> understood;

    public Wording(Terms terms) {
        this.set = terms.set();
        this.notes = terms.notes();
        this.understood = new Memo<>(terms::of);
    }

    /** Whether any code of it, or its term, names a symptom or a label of the set. */
    public boolean isKnown(Concept concept) {
        Understood known = understood.of(concept);
        return known.known() || !known.term().isEmpty();
    }

    /** Whether a code of it means a symptom of the set, or a label that stands for one. */
    public boolean isCodedSymptom(Concept concept) {
        return !understood.of(concept).coded().isEmpty();
    }

    /** Whether its codes or its term name a label of the set. */
    public boolean isLabelled(Concept concept) {
        return understood.of(concept).labelled();
    }

    /** Whether an entry of it can be in a symptom group, by code, label or words. */
    public boolean countsAsSymptom(Concept concept) {
        Understood known = understood.of(concept);
        return !known.coded().isEmpty() || !known.worded().isEmpty();
    }

    /** Whether it is a name for what is behind symptoms, and no mere symptom. */
    public boolean isDiagnosis(Concept concept) {
        return isLabelled(concept) || !countsAsSymptom(concept);
    }

    /**
     * The entries of a code and the text beside it; the first one is the code's.
     *
     * @param status what the record's own status, value or heading says
     */
    public List<Entry> entries(String id, Concept concept, String text, Said status) {
        Understood known = understood.of(concept);
        Optional<Said> written = Optional.empty();
        List<Statement> ofAnythingElse = new ArrayList<>();
        for (Statement statement : notes.read(text)) {
            if (concerns(statement, known.about())) {
                written = Optional.of(moreTelling(written, under(status, statement.said())));
            } else {
                ofAnythingElse.add(statement);
            }
        }
        List<Entry> entries = new ArrayList<>(1 + ofAnythingElse.size());
        entries.add(new Entry(
                id,
                concept.codes(),
                text.isBlank() ? concept.term() : (concept.term() + ": " + text).strip(),
                known.named(),
                coded(status, known.term()),
                written,
                List.of(),
                Optional.empty()));
        for (Statement statement : ofAnythingElse) {
            entries.add(written(id + "#" + entries.size(), statement, text, status));
        }
        return entries;
    }

    /** The first that says it is there, else the first. */
    private static Said moreTelling(Optional<Said> before, Said said) {
        return before.filter(it ->
                        it.assertion().countsAsPresent() || !said.assertion().countsAsPresent())
                .orElse(said);
    }

    /** The entries of a text: one for each thing it says; one that names nothing when it says nothing that is known. */
    public List<Entry> entries(String id, String text, Said status) {
        List<Entry> entries = new ArrayList<>();
        for (Statement statement : notes.read(text)) {
            entries.add(written(id + "#" + (entries.size() + 1), statement, text, status));
        }
        if (entries.isEmpty()) {
            entries.add(new Entry(
                    id,
                    List.of(),
                    text,
                    Named.of(List.of(), List.of()),
                    Said.PRESENT,
                    Optional.empty(),
                    List.of(),
                    Optional.empty()));
        }
        return entries;
    }

    /** Whether a text says anything that the set knows. */
    public boolean saysAnything(String text) {
        return !notes.read(text).isEmpty();
    }

    private Entry written(String id, Statement statement, String text, Said status) {
        return new Entry(
                id,
                List.of(),
                statement.where().in(text),
                Named.of(statement.groups(), statement.labels()),
                Said.PRESENT,
                Optional.of(under(status, statement.said())),
                List.of(),
                Optional.empty());
    }

    /** Under "family history", what is plainly said is said of the family. */
    private static Said under(Said status, Said said) {
        boolean ofTheFamily = status.assertion() == Assertion.FAMILY_HISTORY && said.assertion() == Assertion.PRESENT;
        return ofTheFamily ? new Said(status.assertion(), said.course(), said.severity(), said.decidedBy()) : said;
    }

    /** A term such as "No cough" or "FH: Cardiovascular disease" says so, unless the status says more than "present". */
    private static Said coded(Said status, List<Statement> term) {
        boolean plain = term.isEmpty()
                || status.assertion() != Assertion.PRESENT
                || term.stream().anyMatch(statement -> statement.said().assertion() == Assertion.PRESENT);
        if (plain) {
            return status;
        }
        return new Said(term.get(0).said().assertion(), status.course(), status.severity(), List.of());
    }

    /** About the same thing or a wider one. What is narrower is an entry of its own: "no blood" is not "no cough". */
    private boolean concerns(Statement statement, Set<GroupId> about) {
        Set<GroupId> said = Understood.groups(List.of(statement), set);
        for (GroupId group : about) {
            if (!Collections.disjoint(set.withWider(group), said)) {
                return true;
            }
        }
        return false;
    }
}
