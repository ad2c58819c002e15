package org.fresheyes.rules.symptoms.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.notes.Mention.Named;

/**
 * Reads what a note says of the symptoms and labels it names: there or not, resolved, of the family, of long ago, only
 * if it should come, of somebody else, perhaps; how it goes and how bad it is. The same note always reads the same, in
 * time that grows as its length. Every statement names the words that decided.
 *
 * <p>Safe to share between threads.
 */
public final class NoteReader {

    private final Cues cues;
    private final PhraseTree<Named> names = new PhraseTree<>();
    private final PhraseTree<CueKind> kinds = new PhraseTree<>();

    /** A reader of the names of a symptom set, with the words of these cues. */
    public NoteReader(SymptomSet set, Cues cues) {
        this.cues = cues;
        set.groups().values().forEach(group -> group.words()
                .forEach(word -> names.add(word, new Named(Set.of(group.id()), Set.of(), false))));
        set.labels().values().forEach(label -> label.words()
                .forEach(word -> names.add(word, new Named(Set.of(), Set.of(label.id()), false))));
        cues.absent().forEach((group, words) -> words.stream()
                .filter(word -> set.groups().containsKey(group))
                .forEach(word -> names.add(word, new Named(Set.of(group), Set.of(), true))));
        cues.byKind().forEach((kind, words) -> words.stream()
                .filter(word -> kind != CueKind.NO_SYMPTOM)
                .forEach(word -> kinds.add(word, kind)));
        cues.byKind().getOrDefault(CueKind.NO_SYMPTOM, List.of()).forEach(word -> names.add(word, Named.NOTHING));
    }

    /** Whether the term of a code is of a test, a scale, a place or a treatment and not of anything a person has. */
    public boolean isNoFinding(String term) {
        return isNoFinding(Splitting.of(term, cues.shortForms()));
    }

    /** What the term of a code says; nothing when it is of a test, a scale, a place or a treatment. */
    public List<Statement> readTerm(String term) {
        List<Token> tokens = Splitting.of(term, cues.shortForms());
        return isNoFinding(tokens) ? List.of() : read(tokens, term);
    }

    /** Everything that a note says of what the set names, in the order of the note. */
    public List<Statement> read(String note) {
        return read(Splitting.of(note, cues.shortForms()), note);
    }

    private boolean isNoFinding(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (kinds.longest(tokens, at, Set.of())
                    .filter(hit -> hit.meanings().contains(CueKind.NO_FINDING))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<Statement> read(List<Token> tokens, String note) {
        SortedMap<Integer, Mention> mentions = Finding.in(tokens, names, kinds, cues.skip());
        if (mentions.isEmpty()) {
            return List.of();
        }
        List<Sentence> sentences = Sentences.of(tokens, mentions, kinds, cues.units());
        Optional<Sentence> before = Optional.empty();
        for (Sentence sentence : sentences) {
            Forward.read(sentence, tokens);
            Backward.read(sentence, before, tokens);
            before = Optional.of(sentence);
        }
        List<Statement> statements = new ArrayList<>(mentions.size());
        mentions.values().forEach(mention -> statements.add(Verdict.of(mention, tokens, note)));
        return statements;
    }
}
