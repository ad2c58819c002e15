package org.fresheyes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.fresheyes.intake.json.JsonTree;
import org.fresheyes.intake.json.Node;
import org.fresheyes.intake.scenario.Resources;
import org.fresheyes.intake.tally.PersonRecord;
import org.fresheyes.rules.presentations.Assessment;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Settings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** Records come from many systems: whatever stands in a field, reading goes on, and everything is accounted for. */
@Tag("slow")
class AnyResourceTest {

    private static final Knowledge KNOWLEDGE = Knowledge.ofTheProduct();
    private static final JesssRule RULE = new JesssRule(KNOWLEDGE.set(), Settings.DEFAULT);
    private static final List<Node> GOOD = good();
    private static final String[] ODD = {
        "",
        " ",
        "2026",
        "2026-02-30",
        "9999-12-31T23:59:59+14:00",
        "Patient/",
        "Patient/p/_history/3",
        "#x",
        "urn:uuid:1",
        "true",
        "-1",
        "1e999",
        "http://snomed.info/sct",
        "49727002",
        "cough, no blood",
        "\u0000\uD800",
        "refuted"
    };

    @Property(tries = 1_500)
    void a_resource_with_odd_fields_is_read_and_accounted_for(@ForAll long seed) {
        readWithOddFields(seed);
    }

    @Property(tries = 200_000)
    @Tag("soak")
    void many_resources_with_odd_fields_are_read_and_accounted_for(@ForAll long seed) {
        readWithOddFields(seed);
    }

    @Property(tries = 1_000)
    void bytes_that_are_no_json_are_named_as_such_and_nothing_else_happens(@ForAll byte[] bytes) {
        RecordIntake intake = new RecordIntake(KNOWLEDGE);
        try (JsonParser parser = JsonTree.FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            intake.read(parser, "test");
        } catch (JacksonException notJson) {
            assertThat(notJson.getOriginalMessage()).isNotBlank();
        }
        assertThat(intake.people()).isEmpty();
    }

    private static void readWithOddFields(long seed) {
        Random random = new Random(seed);
        List<Node> odd = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            odd.add(changed(GOOD.get(random.nextInt(GOOD.size())), random, 0));
        }
        RecordIntake intake = new RecordIntake(KNOWLEDGE);
        odd.forEach(resource -> intake.read(resource, "test"));
        int read = intake.others().sum();
        for (String id : intake.people()) {
            PersonRecord record = intake.person(id);
            read += record.tally().sum();
            Assessment assessment = RULE.assess(record.history(), LocalDate.of(2026, 11, 22));
            int entries = record.history().contacts().stream()
                    .mapToInt(contact -> contact.entries().size())
                    .sum();
            assertThat(assessment.account().entries()).isEqualTo(entries);
        }
        assertThat(read).isEqualTo(odd.size());
    }

    /** The same with some fields gone, doubled, of another shape or with odd contents. */
    private static Node changed(Node node, Random random, int depth) {
        if (depth > 0 && random.nextInt(12) == 0) {
            return odd(random);
        }
        return switch (node) {
            case Node.Fields fields -> {
                Map<String, Node> changed = new TreeMap<>();
                fields.fields().forEach((name, value) -> {
                    boolean keep = depth == 0 && (name.equals("resourceType") || name.equals("contained"));
                    if (keep || random.nextInt(15) > 0) {
                        changed.put(name, keep ? value : changed(value, random, depth + 1));
                    }
                });
                yield new Node.Fields(changed);
            }
            case Node.Items items ->
                new Node.Items(items.items().stream()
                        .map(item -> changed(item, random, depth + 1))
                        .toList());
            case Node.Leaf leaf -> leaf;
        };
    }

    private static Node odd(Random random) {
        Node leaf = new Node.Leaf(ODD[random.nextInt(ODD.length)]);
        return switch (random.nextInt(5)) {
            case 0 -> new Node.Items(List.of(leaf, leaf));
            case 1 -> new Node.Fields(Map.of("reference", leaf, "code", leaf, "system", leaf));
            case 2 -> new Node.Fields(Map.of("coding", new Node.Items(List.of(leaf)), "text", leaf));
            case 3 -> new Node.Items(List.of());
            default -> leaf;
        };
    }

    private static List<Node> good() {
        try {
            return MappingScenariosTest.lines()
                    .flatMap(line -> Resources.read(line.resources()).stream())
                    .toList();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
