package org.fresheyes.server.records;

import java.util.List;
import org.fresheyes.server.records.internal.read.RecordOfBundle;
import org.fresheyes.server.records.internal.source.Node;
import org.fresheyes.server.records.internal.source.SourceFile;
import org.fresheyes.server.records.internal.source.Unparsable;

/**
 * Reads a record file: a FHIR bundle in STU3 (GP Connect Access Record: Structured) or R4 (UK Core), JSON or XML, plain
 * or gzip. Lenient about shapes, strict about loss: every resource is in the account of what came in.
 */
public final class RecordReader {

    private final SourceFile source;

    public RecordReader(RecordLimits limits) {
        this.source = new SourceFile(limits);
    }

    /** Reads a file. What cannot be read is a value too, with every reason. */
    public Reading read(byte[] original) {
        Node root;
        try {
            root = source.read(original);
        } catch (Unparsable unparsable) {
            return new Reading.Unreadable(unparsable.faults());
        }
        String type = root.text("resourceType").orElse("");
        if (!type.equals("Bundle")) {
            return unreadable(notABundle(type, root));
        }
        ImportedRecord record = RecordOfBundle.read(root);
        if (record.account().resources() == 0) {
            return unreadable(Fault.ofFile(
                    "The bundle has no entries.", "Maybe the search that made it found nothing for this person."));
        }
        return new Reading.Understood(record);
    }

    private static Fault notABundle(String type, Node root) {
        return switch (type) {
            case "" ->
                Fault.ofFile(
                        "The file is not FHIR: it does not say which type of resource it is.",
                        "Maybe it comes from another program.");
            case "OperationOutcome" ->
                Fault.ofFile(
                                "The file is an error message of another system, not a record.",
                                "Maybe the download failed: ask the practice to send it again.")
                        .found(root.text("issue.diagnostics")
                                .or(() -> root.text("issue.details.text"))
                                .or(() -> root.text("issue.details.coding.display"))
                                .orElse("no more is said"));
            default ->
                Fault.at(
                                root.line(),
                                1,
                                "The file is one resource, not a bundle of them.",
                                "Maybe it is a part of a record: ask for the whole record.")
                        .found(type);
        };
    }

    private static Reading unreadable(Fault fault) {
        return new Reading.Unreadable(List.of(fault));
    }
}
