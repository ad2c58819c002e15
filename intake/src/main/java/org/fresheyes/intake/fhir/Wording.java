package org.fresheyes.intake.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.Named;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.LabelId;
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

    private static final int MOST_KEPT = 20_000;

    private final SymptomSet set;
    private final NoteReader notes;
    private final Map<Concept, Understood> understood = new HashMap<>();

    public Wording(SymptomSet set, NoteReader notes) {
        this.set = set;
        this.notes = notes;
    }

    /** Whether any code of it, or its term, names a symptom or a label of the set. */
    public boolean isKnown(Concept concept) {
        return understood(concept).known() || !understood(concept).term().isEmpty();
    }

    /** Whether a code of it means a symptom of the set, or a label that stands for one. */
    public boolean isCodedSymptom(Concept concept) {
        return !understood(concept).coded().isEmpty();
    }

    /** Whether its codes or its term name a label of the set. */
    public boolean isLabelled(Concept concept) {
        return understood(concept).labelled();
    }

    /** Whether an entry of it can be in a symptom group, by code, label or words. */
    public boolean countsAsSymptom(Concept concept) {
        return isCodedSymptom(concept)
                || !Understood.groups(understood(concept).term(), set).isEmpty();
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
        List<Statement> term = understood(concept).term();
        Set<GroupId> about = understood(concept).known() ? understood(concept).coded() : Understood.groups(term, set);
        List<Statement> beside = notes.read(text);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                id,
                concept.codes(),
                text.isBlank() ? concept.term() : (concept.term() + ": " + text).strip(),
                named(term),
                coded(status, term),
                beside.stream()
                        .filter(statement -> concerns(statement, about))
                        .map(statement -> under(status, statement.said()))
                        .min(Comparator.comparing(said -> !said.assertion().countsAsPresent())),
                List.of(),
                Optional.empty()));
        beside.stream()
                .filter(statement -> !concerns(statement, about))
                .forEach(statement ->
                        entries.add(written("%s#%d".formatted(id, entries.size()), statement, text, status)));
        return entries;
    }

    /** The entries of a text: one for each thing it says; one that names nothing when it says nothing that is known. */
    public List<Entry> entries(String id, String text, Said status) {
        List<Entry> entries = new ArrayList<>();
        notes.read(text)
                .forEach(statement ->
                        entries.add(written("%s#%d".formatted(id, entries.size() + 1), statement, text, status)));
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
        return Understood.groups(List.of(statement), set).stream().anyMatch(said -> about.stream()
                .anyMatch(group -> set.withWider(group).contains(said)));
    }

    /** The same few concepts come again and again. */
    private Understood understood(Concept concept) {
        if (understood.size() > MOST_KEPT) {
            understood.clear();
        }
        return understood.computeIfAbsent(concept, first -> Understood.of(first, set, notes));
    }

    private static Named named(List<Statement> statements) {
        Stream<GroupId> groups = statements.stream().flatMap(each -> each.groups().stream());
        Stream<LabelId> labels = statements.stream().flatMap(each -> each.labels().stream());
        return Named.of(groups.toList(), labels.toList());
    }
}
