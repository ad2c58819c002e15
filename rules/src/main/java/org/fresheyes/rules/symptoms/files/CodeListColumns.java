package org.fresheyes.rules.symptoms.files;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which columns of a code list hold what: guessed, and confirmed by the person who loads it.
 *
 * @param code  index of the column of SNOMED CT codes
 * @param term  index of the column of their terms
 * @param group index of the column of group ids, when each line says its own
 * @param share of the lines, how many have a valid concept id in the code column, 0 to 1
 */
public record CodeListColumns(int code, OptionalInt term, OptionalInt group, double share) {

    private static final List<String> TERMS = List.of("term", "name", "description", "display", "preferredterm", "fsn");
    private static final List<String> GROUPS = List.of("group", "symptomgroup", "groupid");

    /** The best guess for these lines, the first of them the header. */
    public static CodeListColumns guess(List<String> lines) {
        List<String> header = lines.isEmpty() ? List.of() : Csv.cells(lines.get(0));
        int code = IntStream.range(0, header.size())
                .boxed()
                .max(Comparator.<Integer>comparingDouble(column -> share(lines, column))
                        .thenComparingInt(column -> -column))
                .orElse(0);
        return new CodeListColumns(code, named(header, TERMS), named(header, GROUPS), share(lines, code));
    }

    private static OptionalInt named(List<String> header, List<String> names) {
        return IntStream.range(0, header.size())
                .filter(column -> names.contains(
                        header.get(column).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")))
                .findFirst();
    }

    private static double share(List<String> lines, int column) {
        List<List<String>> rows = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Csv::cells)
                .toList();
        long valid = rows.stream()
                .filter(row -> row.size() > column && SnomedIds.isConcept(row.get(column)))
                .count();
        return rows.isEmpty() ? 0 : (double) valid / rows.size();
    }
}
