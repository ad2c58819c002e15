package org.fresheyes.rules.symptoms.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;

/** The rows of RF2 files, one after the other. */
final class Rf2 {

    private static final String IS_A = "116680003";
    private static final String REPLACED_BY = "900000000000526001";
    private static final String SAME_AS = "900000000000527005";
    private static final String POSSIBLY_EQUIVALENT_TO = "900000000000523009";
    private static final String POSSIBLY_REPLACED_BY = "1186921001";
    private static final Set<String> SURE = Set.of(REPLACED_BY, SAME_AS);
    private static final Set<String> MAYBE = Set.of(POSSIBLY_EQUIVALENT_TO, POSSIBLY_REPLACED_BY);

    private static final List<String> CONCEPT =
            List.of("id", "effectiveTime", "active", "moduleId", "definitionStatusId");
    private static final List<String> RELATIONSHIP = List.of(
            "id",
            "effectiveTime",
            "active",
            "moduleId",
            "sourceId",
            "destinationId",
            "relationshipGroup",
            "typeId",
            "characteristicTypeId",
            "modifierId");
    private static final List<String> ASSOCIATION = List.of(
            "id", "effectiveTime", "active", "moduleId", "refsetId", "referencedComponentId", "targetComponentId");

    private static final int ACTIVE = 2;
    private static final int SOURCE = 4;
    private static final int DESTINATION = 5;
    private static final int TYPE = 7;
    private static final int REFSET = 4;
    private static final int REFERENCED = 5;
    private static final int TARGET = 6;

    /** Most problems that are told. */
    private static final int ENOUGH = 50;

    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    Rf2(String name) {
        this.name = name;
    }

    SnomedRelease read(Stream<String> concepts, Stream<String> relationships, Stream<String> associations) {
        LongStream.Builder ids = LongStream.builder();
        rows("concepts", concepts, CONCEPT, row -> {
            if (isActive(row)) {
                ids.add(Long.parseLong(row[0]));
            }
        });
        long[] living = ids.build().sorted().distinct().toArray();
        LongStream.Builder edges = LongStream.builder();
        rows("relationships", relationships, RELATIONSHIP, row -> {
            if (isActive(row) && row[TYPE].equals(IS_A)) {
                int child = Arrays.binarySearch(living, Long.parseLong(row[SOURCE]));
                int parent = Arrays.binarySearch(living, Long.parseLong(row[DESTINATION]));
                if (child >= 0 && parent >= 0) {
                    edges.add(edge(child, parent));
                }
            }
        });
        Map<Long, long[]> sure = new HashMap<>();
        Map<Long, long[]> maybe = new HashMap<>();
        Map<Long, long[]> predecessors = new HashMap<>();
        rows("associations", associations, ASSOCIATION, row -> {
            if (isActive(row) && SURE.contains(row[REFSET])) {
                add(sure, row[REFERENCED], row[TARGET]);
                add(predecessors, row[TARGET], row[REFERENCED]);
            } else if (isActive(row) && MAYBE.contains(row[REFSET])) {
                add(maybe, row[REFERENCED], row[TARGET]);
            }
        });
        if (problems.isEmpty() && living.length == 0) {
            problems.add(new Problem(
                    0, "concepts", "0", "no living concept", "Maybe the files were given in another order."));
        }
        if (!problems.isEmpty()) {
            throw new UnreadableFileException(name, problems);
        }
        maybe.forEach(sure::putIfAbsent);
        return new SnomedRelease(living, edges.build().sorted().distinct().toArray(), sure, predecessors);
    }

    /** A child and its parent, by their places, as one number that sorts by child. */
    static long edge(int child, int parent) {
        return ((long) child << Integer.SIZE) | parent;
    }

    static int child(long edge) {
        return (int) (edge >>> Integer.SIZE);
    }

    static int parent(long edge) {
        return (int) edge;
    }

    private void rows(String file, Stream<String> lines, List<String> header, Consumer<String[]> each) {
        int number = 0;
        for (Iterator<String> rest = lines.iterator(); rest.hasNext(); ) {
            String line = rest.next();
            number++;
            String[] row = line.split("\t", -1);
            if (row[0].equals("id") || number == 1) {
                header(file, number, row, header);
            } else if (!line.isEmpty() && isSound(file, number, row, header)) {
                each.accept(row);
            }
        }
    }

    private void header(String file, int number, String[] row, List<String> header) {
        if (!Arrays.asList(row).equals(header)) {
            problem(new Problem(
                    number,
                    file,
                    String.join(" ", row),
                    "not the header of this file",
                    "Maybe another file was given."));
        }
    }

    private boolean isSound(String file, int number, String[] row, List<String> header) {
        if (row.length != header.size()) {
            problem(new Problem(
                    number,
                    file,
                    String.valueOf(row.length),
                    "not %d columns".formatted(header.size()),
                    "Maybe the file was cut off."));
            return false;
        }
        for (int column = 0; column < row.length; column++) {
            boolean isRowOfRefset = column == 0 && header.equals(ASSOCIATION);
            boolean isId =
                    header.get(column).endsWith("Id") || header.get(column).equals("id");
            if (isId && !isRowOfRefset && !isNumber(row[column])) {
                problem(new Problem(
                        number,
                        file + " " + header.get(column),
                        row[column],
                        "not an id",
                        "Maybe the file is damaged."));
                return false;
            }
        }
        return true;
    }

    private void problem(Problem problem) {
        if (problems.size() < ENOUGH) {
            problems.add(problem);
        }
    }

    private static boolean isActive(String[] row) {
        return row[ACTIVE].equals("1");
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void add(Map<Long, long[]> lists, String key, String value) {
        lists.merge(Long.parseLong(key), new long[] {Long.parseLong(value)}, (one, more) -> LongStream.concat(
                        LongStream.of(one), LongStream.of(more))
                .distinct()
                .toArray());
    }
}
