package org.fresheyes.intake.fhir;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.notes.NoteReader;

/**
 * What the symptom set makes of codes and their terms. Every record says the same few thousand in the words of the code
 * system: these are worked out once for all records. What somebody wrote in words of their own is never kept. Safe to
 * share between threads.
 */
public final class Terms {

    private static final int MOST_KEPT = 4_000;

    /** More letters and digits than the codes of one thing and a term for it have. */
    private static final int LONG = 500;

    private final SymptomSet set;
    private final NoteReader notes;
    private final Map<Concept, Understood> known = new ConcurrentHashMap<>();

    public Terms(SymptomSet set, NoteReader notes) {
        this.set = set;
        this.notes = notes;
    }

    SymptomSet set() {
        return set;
    }

    NoteReader notes() {
        return notes;
    }

    Understood of(Concept concept) {
        Understood before = known.get(concept);
        if (before != null) {
            return before;
        }
        Understood understood = Understood.of(concept, set, notes);
        if (concept.isInWordsOfTheCode() && !isLong(concept)) {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            known.put(concept, understood);
        }
        return understood;
    }

    private static boolean isLong(Concept concept) {
        int length = concept.term().length();
        for (Code code : concept.codes()) {
            length += code.system().length() + code.code().length();
        }
        return length > LONG;
    }
}
