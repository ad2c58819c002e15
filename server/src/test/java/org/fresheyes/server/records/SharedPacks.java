package org.fresheyes.server.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published records as usable files of a case, for the tests of the pack. */
public final class SharedPacks {

    private SharedPacks() {}

    public static List<RecordFile> files(UUID caseId) {
        return SharedRecords.gpConnect().stream()
                .map(path -> {
                    byte[] original = SharedRecords.bytes(path);
                    RecordFile own = Fixtures.file(caseId, original);
                    return new RecordFile(
                            own.id(),
                            caseId,
                            own.person(),
                            path.getFileName().toString(),
                            own.mediaType(),
                            original.length,
                            own.sha256(),
                            RecordFile.State.USABLE,
                            Optional.of(Fixtures.read(original)),
                            List.of(),
                            List.of(),
                            own.by(),
                            own.at());
                })
                .toList();
    }
}
