package org.fresheyes.server.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.fresheyes.server.records.Reading.Understood;
import org.fresheyes.server.records.Reading.Unreadable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SharedRecordsTest {

    private final RecordReader reader = new RecordReader(RecordLimits.USUAL);

    @TestFactory
    Stream<DynamicTest> everyResourceOfAGpConnectRecordIsInTheAccountOnce() {
        List<Path> files = SharedRecords.gpConnect();
        assertThat(files).hasSize(9);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    byte[] original = SharedRecords.bytes(file);
                    ImportedRecord record = understood(original);
                    assertThat(record.account().resources()).isEqualTo(resourcesIn(original));
                    Accounts.assertAddsUp(record);
                    assertThat(record.edition()).isEqualTo(ImportedRecord.Edition.STU3);
                    assertThat(record.items()).isNotEmpty();
                    assertThat(record.person().nhsNumber()).isEmpty();
                    assertThat(record.person().written().orElseThrow()).startsWith("{{");
                    assertThat(record.person().name()).isPresent();
                    assertThat(record.person().born()).isPresent();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyResourceOfAUkCoreBundleIsInTheAccountOnce() {
        return SharedRecords.ukCore().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    switch (reader.read(SharedRecords.bytes(file))) {
                        case Understood understood -> Accounts.assertAddsUp(understood.record());
                        case Unreadable unreadable ->
                            assertThat(unreadable.faults()).allSatisfy(fault -> assertThat(fault.sentence())
                                    .contains("no entries"));
                    }
                }));
    }

    @Test
    void aMissingCommaIsNamedByLineAndColumn() {
        Reading reading = reader.read(SharedRecords.bytes("bars/examples1.4.0/document_reference/GET-success.json"));
        assertThat(reading).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            Fault fault = unreadable.faults().getFirst();
            assertThat(fault.line()).contains(13);
            assertThat(fault.column()).isPresent();
            assertThat(fault.maybe()).isEqualTo("Maybe a comma is missing just before this place.");
        });
    }

    private ImportedRecord understood(byte[] original) {
        return switch (reader.read(original)) {
            case Understood understood -> understood.record();
            case Unreadable unreadable -> throw new AssertionError(unreadable.faults());
        };
    }

    /** Counted by other means than the reader's: every object below the bundle that names a resource type. */
    private static int resourcesIn(byte[] original) throws IOException {
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(original))) {
            JsonNode bundle = JsonMapper.shared().readTree(unpacked);
            return count(bundle) - 1;
        }
    }

    private static int count(JsonNode node) {
        int here = node.has("resourceType") ? 1 : 0;
        for (JsonNode child : node) {
            here += count(child);
        }
        return here;
    }
}
