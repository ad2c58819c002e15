package org.fresheyes.rules.symptoms.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;

/** A code list of a deployer, each of its lines with what became of it. */
public record CodeList(String name, List<Entry> entries) {

    /** What became of a line. */
    public enum Fate {
        /** Its code goes into its groups. */
        TAKEN,
        /** The set has the code already, and goes on saying what it says. */
        KNOWN,
        /** A clinician must look at it: it is not taken. */
        TO_LOOK_AT
    }

    /**
     * A line of the list.
     *
     * @param line      counted from 1
     * @param groups    where the code goes
     * @param assertion what the code says by itself: a code for "no cough" says absent
     * @param why       in a few words
     */
    public record Entry(
            int line, Code code, String term, Set<GroupId> groups, Assertion assertion, Fate fate, String why) {

        public Entry {
            groups = Set.copyOf(groups);
        }
    }

    public CodeList {
        entries = List.copyOf(entries);
    }

    public long count(Fate fate) {
        return entries.stream().filter(entry -> entry.fate() == fate).count();
    }

    /** The set with the codes that were taken. */
    public SymptomSet addedTo(SymptomSet set) {
        Map<GroupId, Map<Code, Assertion>> more = new TreeMap<>();
        entries.stream().filter(entry -> entry.fate() == Fate.TAKEN).forEach(entry -> entry.groups()
                .forEach(group -> more.computeIfAbsent(group, first -> new TreeMap<>())
                        .putIfAbsent(entry.code(), entry.assertion())));
        return set.withCodes(more);
    }
}
