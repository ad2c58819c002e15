package org.fresheyes.server.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fresheyes.server.SoakReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Damaged files: whatever is broken in them, the reader gives a value and the account adds up. */
@Tag("slow")
class MutatedRecordsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RecordReader reader = new RecordReader(RecordLimits.USUAL);

    @Test
    void damagedTreesAndTextsNeverBreakTheReader() {
        mutate(20261122, 2_000);
    }

    @Test
    @Tag("soak")
    void manyMoreDamagedTreesAndTextsNeverBreakTheReader() {
        int rounds = 100_000;
        SoakReport.line(
                "mutated-records",
                "%,d damaged health records: %,d were read all the same with every resource accounted for, the others got their faults listed."
                        .formatted(rounds, mutate(42, rounds)));
    }

    private int mutate(long seed, int rounds) {
        Random random = new Random(seed);
        int understood = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] damaged = round % 2 == 0 ? damagedTree(random) : damagedText(random);
            switch (reader.read(damaged)) {
                case Reading.Understood record -> {
                    understood++;
                    Accounts.assertAddsUp(record.record());
                }
                case Reading.Unreadable unreadable ->
                    assertThat(unreadable.faults())
                            .as("seed %d round %d", seed, round)
                            .isNotEmpty();
            }
        }
        assertThat(understood).isGreaterThan(rounds / 4);
        return understood;
    }

    /** Moves, drops, doubles and replaces parts: still JSON, no longer sensible. */
    private static byte[] damagedTree(Random random) {
        JsonNode root = JSON.readTree(Fixtures.stu3());
        for (int i = 0; i <= random.nextInt(8); i++) {
            List<JsonNode> nodes = new ArrayList<>();
            collect(root, nodes);
            JsonNode at = nodes.get(random.nextInt(nodes.size()));
            JsonNode other = nodes.get(random.nextInt(nodes.size())).deepCopy();
            if (at instanceof ObjectNode object && !object.isEmpty()) {
                List<String> names = List.copyOf(object.propertyNames());
                String name = names.get(random.nextInt(names.size()));
                switch (random.nextInt(4)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set(name, other);
                    case 2 -> object.put(name, "{{template}}");
                    default -> object.putNull(name);
                }
            } else if (at instanceof ArrayNode array && !array.isEmpty()) {
                switch (random.nextInt(3)) {
                    case 0 -> array.remove(random.nextInt(array.size()));
                    case 1 -> array.add(other);
                    default -> array.add(array.get(random.nextInt(array.size())).deepCopy());
                }
            }
        }
        return JSON.writeValueAsBytes(root);
    }

    /** Changes single bytes, or cuts the file off; JSON and XML in turn. */
    private static byte[] damagedText(Random random) {
        byte[] text = random.nextBoolean() ? Fixtures.stu3() : Fixtures.r4();
        for (int i = 0; i <= random.nextInt(3); i++) {
            text[random.nextInt(text.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0
                ? new String(text, StandardCharsets.ISO_8859_1)
                        .substring(0, random.nextInt(text.length))
                        .getBytes(StandardCharsets.ISO_8859_1)
                : text;
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        into.add(node);
        for (JsonNode child : node) {
            collect(child, into);
        }
    }
}
