package org.fresheyes.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * What a killed server or a killed PostgreSQL left behind in a cluster: processes still at work, and a stale
 * {@code postmaster.pid}. The caller holds the folder's lock, so none of it belongs to a living server.
 *
 * <p>Every PostgreSQL process works in its data folder, which is how they are recognised, so a number that was given to a
 * stranger since is never mistaken for one. Where there is no {@code /proc}, PostgreSQL's own checks and waiting do.
 */
record Remains(Path cluster) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The main process of a PostgreSQL that is at work on this cluster. */
    Optional<ProcessHandle> postmaster() {
        return pidInFile().flatMap(ProcessHandle::of).filter(this::isOurs);
    }

    /** Ends processes whose main process is dead. Nothing acknowledged is lost: the next start recovers as after a crash. */
    void endStragglers() throws IOException {
        List<ProcessHandle> stragglers =
                ProcessHandle.allProcesses().filter(this::worksHere).toList();
        stragglers.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle straggler : stragglers) {
            awaitEnd(straggler);
        }
        // Only now is it safe: a process number in the file may live on as a zombie or belong to a stranger.
        if (Files.isDirectory(Path.of("/proc/self")) && pidInFile().isPresent()) {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    private void awaitEnd(ProcessHandle process) throws IOException {
        Instant until = Instant.now().plus(PATIENCE);
        while (worksHere(process)) { // not isAlive(): a zombie that nobody collects counts as alive there
            if (Instant.now().isAfter(until)) {
                throw new IOException("process %d does not end".formatted(process.pid()));
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private Optional<Long> pidInFile() {
        try {
            String first = Files.readString(cluster.resolve("postmaster.pid"))
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
            return first.matches("[0-9]{1,10}") ? Optional.of(Long.valueOf(first)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // no file: nobody is at work
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return Files.isDirectory(Path.of("/proc/self"))
                ? worksHere(process)
                : process.info().command().filter(c -> c.endsWith("/postgres")).isPresent();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                            .equals(cluster)
                    && process.info()
                            .command()
                            .filter(c -> c.endsWith("/postgres"))
                            .isPresent();
        } catch (IOException e) {
            return false; // ended meanwhile, a zombie, or somebody else's
        }
    }
}
