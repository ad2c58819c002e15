package org.fresheyes.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Main memory in use, in megabytes, from {@code /proc}; zero where there is none. Pages that PostgreSQL's processes share are
 * counted once.
 */
record Memory(long server, long database) {

    private static final Pattern SIZE = Pattern.compile("(?m)^(Pss|VmRSS):\\s+([0-9]+) kB");

    static Memory now(Stream<ProcessHandle> database) {
        return new Memory(
                kilobytes(ProcessHandle.current(), "status") / 1024,
                database.mapToLong(process -> kilobytes(process, "smaps_rollup"))
                                .sum()
                        / 1024);
    }

    private static long kilobytes(ProcessHandle process, String file) {
        try {
            Matcher size = SIZE.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), file)));
            return size.find() ? Long.parseLong(size.group(2)) : 0;
        } catch (IOException e) {
            return 0; // another operating system, or the process has just ended
        }
    }

    @Override
    public String toString() {
        return database == 0
                ? "%d MB memory".formatted(server)
                : "%d MB memory (server %d, PostgreSQL %d)".formatted(server + database, server, database);
    }
}
