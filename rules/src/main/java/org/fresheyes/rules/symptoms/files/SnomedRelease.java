package org.fresheyes.rules.symptoms.files;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.Subsumption;

/**
 * What a release of SNOMED CT in RF2 knows: which concept is narrower than which, and what became of retired ones. Read
 * from the snapshot files, line by line; the files of several modules may follow one another, each with its header.
 *
 * <p>A retired concept means what it was replaced by, what it is the same as and, where the release says no more, what it
 * was possibly equivalent to: for a reminder it is safer to see a symptom than to miss one. A retired concept that is the
 * same as a living one also counts as around what is narrower than that one, so that a set may list old codes.
 *
 * <p>Safe to share between threads.
 */
public final class SnomedRelease implements Subsumption {

    private final long[] living;
    private final long[] parents;
    private final Map<Long, long[]> successors;
    private final Map<Long, long[]> predecessors;

    SnomedRelease(long[] living, long[] parents, Map<Long, long[]> successors, Map<Long, long[]> predecessors) {
        this.living = living;
        this.parents = parents;
        this.successors = Map.copyOf(successors);
        this.predecessors = Map.copyOf(predecessors);
    }

    /**
     * Reads a release.
     *
     * @param name          of the release, for messages
     * @param concepts      lines of {@code sct2_Concept_Snapshot}
     * @param relationships lines of {@code sct2_Relationship_Snapshot}
     * @param associations  lines of {@code der2_cRefset_AssociationSnapshot}
     * @throws UnreadableFileException with what is wrong in them
     */
    public static SnomedRelease read(
            String name, Stream<String> concepts, Stream<String> relationships, Stream<String> associations) {
        return new Rf2(name).read(concepts, relationships, associations);
    }

    /** How many living concepts it has. */
    public int size() {
        return living.length;
    }

    /** Whether the release has this code, living or retired with a successor. */
    public boolean knows(Code code) {
        long id = id(code);
        return index(living, id) >= 0 || successors.containsKey(id);
    }

    @Override
    public Set<Code> widerThan(Code code) {
        long start = id(code);
        if (start < 0) {
            return Set.of();
        }
        Set<Long> around = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            above(open.pop()).filter(around::add).forEach(open::push);
        }
        Set<Long> withRetired = new HashSet<>(around);
        Stream.concat(Stream.of(start), around.stream())
                .forEach(id -> LongStream.of(predecessors.getOrDefault(id, new long[0]))
                        .forEach(withRetired::add));
        withRetired.remove(start);
        return withRetired.stream().map(id -> Code.snomed(Long.toString(id))).collect(Collectors.toUnmodifiableSet());
    }

    /** The parents of a living concept, what a retired one became. */
    private LongStream above(long id) {
        int index = index(living, id);
        if (index < 0) {
            return LongStream.of(successors.getOrDefault(id, new long[0]));
        }
        int first = Arrays.binarySearch(parents, Rf2.edge(index, 0));
        int from = first < 0 ? -first - 1 : first;
        return LongStream.iterate(
                        from, at -> at < parents.length && Rf2.child(parents[(int) at]) == index, at -> at + 1)
                .map(at -> living[Rf2.parent(parents[(int) at])]);
    }

    private static int index(long[] sorted, long id) {
        return Arrays.binarySearch(sorted, id);
    }

    private static long id(Code code) {
        return code.system().equals(Code.SNOMED_CT) && SnomedIds.isId(code.code()) ? Long.parseLong(code.code()) : -1;
    }
}
