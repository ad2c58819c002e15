package org.fresheyes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.fresheyes.intake.json.Node;
import org.fresheyes.intake.scenario.Became;
import org.fresheyes.intake.scenario.Resources;
import org.fresheyes.intake.tally.PersonRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the mapping, as small resources and what they become. */
class MappingScenariosTest {

    private static final Knowledge KNOWLEDGE = Knowledge.ofTheProduct();

    record Line(String number, String resources, String became) {

        @Override
        public String toString() {
            return "%s: %s".formatted(number, resources);
        }
    }

    static Stream<Line> lines() throws IOException {
        String file = "/org/fresheyes/intake/mapping-scenarios.txt";
        List<Line> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(MappingScenariosTest.class.getResourceAsStream(file), file)) {
            List<String> all = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            for (int at = 0; at + 1 < all.size(); at += 2) {
                String first = all.get(at);
                lines.add(new Line(
                        first.substring(0, first.indexOf(' ')),
                        first.substring(first.indexOf(' ') + 1).strip(),
                        all.get(at + 1).strip().substring("-> ".length())));
            }
        }
        return lines.stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_resource_becomes(Line line) {
        assertThat(Became.of(read(Resources.read(line.resources())))).isEqualTo(line.became());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void it_becomes_the_same_in_any_order_and_told_twice(Line line) {
        List<Node> resources = Resources.read(line.resources());
        List<Node> others = new ArrayList<>(resources);
        others.addAll(resources);
        Collections.shuffle(others, new Random(line.number().hashCode()));
        assertThat(read(others).history()).isEqualTo(read(resources).history());
    }

    @Test
    void every_resource_is_accounted_for_once() throws IOException {
        lines().forEach(line -> {
            List<Node> resources = Resources.read(line.resources());
            RecordIntake intake = new RecordIntake(KNOWLEDGE);
            resources.forEach(resource -> intake.read(resource, "test"));
            int told = intake.people().stream()
                    .mapToInt(person -> intake.person(person).tally().sum())
                    .sum();
            assertThat(told + intake.others().sum()).as(line.toString()).isEqualTo(resources.size());
        });
    }

    @Test
    void numbers_are_counted_without_a_gap() throws IOException {
        List<String> numbers = lines().map(Line::number).toList();
        for (int at = 0; at < numbers.size(); at++) {
            assertThat(numbers.get(at)).isEqualTo("M%03d".formatted(at + 1));
        }
        assertThat(numbers).hasSizeGreaterThan(60);
    }

    private static PersonRecord read(List<Node> resources) {
        RecordIntake intake = new RecordIntake(KNOWLEDGE);
        resources.forEach(resource -> intake.read(resource, "test"));
        return intake.person("p");
    }
}
