package org.fresheyes.rules.opinion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of stages and steps taken apart into single claims, so that two can be compared: "ASKED Declined by
 * REFERRER", "ASKED Declined to DECLINED".
 */
record TransitionTable(Set<String> claims) {

    private static final String STAYS = "stays";

    static TransitionTable ofCode() {
        return new TransitionTable(Lifecycle.TABLE.rows().stream()
                .flatMap(row -> claims(
                        names(row.in()).toList(),
                        names(row.by()).toList(),
                        row.step().getSimpleName(),
                        row.to().isEmpty() ? List.of(STAYS) : names(row.to()).toList()))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    static TransitionTable ofDesign() {
        return new TransitionTable(lines("design-table.txt")
                .map(line -> line.replaceFirst("#.*", "").split("\\|", -1))
                .flatMap(cells -> claims(stages(cells[0]), list(cells[1]), cells[2].strip(), list(cells[3])))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** One line of the list of differences. */
    record Difference(boolean more, Set<String> claims, String reason) {
        static List<Difference> all() {
            return lines("design-differences.txt")
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Difference(
                            cells[0].strip().equals("+"),
                            TransitionTable.claims(stages(cells[1]), list(cells[2]), cells[3].strip(), list(cells[4]))
                                    .collect(Collectors.toCollection(TreeSet::new)),
                            cells[5].strip()))
                    .toList();
        }
    }

    private static Stream<String> claims(List<String> stages, List<String> sides, String step, List<String> targets) {
        return stages.stream()
                .flatMap(stage -> Stream.concat(
                        sides.stream().map(side -> stage + " " + step + " by " + side),
                        targets.stream().map(to -> stage + " " + step + " to " + (to.equals(stage) ? STAYS : to))));
    }

    private static List<String> stages(String cell) {
        return cell.strip().equals("open") ? names(Stage.OPEN).toList() : list(cell);
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Stream<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name);
    }

    private static Stream<String> lines(String file) {
        try (InputStream text = Objects.requireNonNull(TransitionTable.class.getResourceAsStream(file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
