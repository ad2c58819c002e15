package org.fresheyes.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.server.settings.CannotStart;

/** One PostgreSQL cluster in a folder: creating it, starting it, stopping it. Not watched: see {@link EmbeddedPostgres}. */
final class Cluster {

    static final String USER = "fresheyes";
    static final String DATABASE = "fresheyes";

    /** Small, because one machine carries the server too; nothing listens but a port of this machine. */
    private static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "max_connections=100",
            "shared_buffers=48MB",
            "io_method=sync",
            "max_logical_replication_workers=0",
            "max_parallel_workers_per_gather=0",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            // a line every five minutes that says nothing
            "log_checkpoints=off");

    /** A log that is larger, in bytes, is put aside at the next start. */
    static final long LARGE_LOG = 10_000_000;

    private final Path parent;
    private final Path folder;
    private final Binaries binaries;
    private final Footing footing;
    private final Safety safety;
    private final Remains remains;

    Cluster(Path parent, Binaries binaries, Safety safety) {
        this.parent = parent;
        this.folder = parent.resolve("database");
        this.binaries = binaries;
        this.safety = safety;
        this.footing = Footing.on(parent, binaries);
        this.remains = new Remains(folder);
    }

    /** Creates the cluster with its one user and one database, unless it is there. All or nothing. */
    void createIfAbsent(String password) throws IOException {
        if (Files.isDirectory(folder)) {
            footing.give(folder);
            return;
        }
        Path beside = parent.resolve("database.new");
        Path secret = parent.resolve("database.secret");
        Folders.delete(beside);
        Files.deleteIfExists(secret);
        try {
            Files.createDirectory(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Secret.write(secret, password);
            footing.give(beside);
            footing.give(secret);
            need("create the database folder", initdb(beside, secret));
            Commands.Outcome database = footing.run(
                    parent,
                    "CREATE DATABASE %s;\n".formatted(DATABASE),
                    binaries.program("postgres").toString(),
                    "--single",
                    "-D",
                    beside.toString(),
                    "postgres");
            need("create the database", database);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private Commands.Outcome initdb(Path into, Path secret) {
        Stream<String> command = Stream.concat(
                Stream.of(
                        binaries.program("initdb").toString(),
                        "--pgdata=" + into,
                        "--username=" + USER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + secret,
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"),
                safety.atCreation().stream());
        return footing.run(parent, "", command.toArray(String[]::new));
    }

    private void need(String what, Commands.Outcome outcome) {
        if (!outcome.well()
                || outcome.said().contains("ERROR:")
                || outcome.said().contains("FATAL:")) {
            throw new CannotStart("PostgreSQL could not %s in %s: %s. Maybe the disk is full."
                    .formatted(what, parent, outcome.said()));
        }
    }

    /** Ends whatever a killed server or PostgreSQL left running here. */
    void clear() throws IOException {
        if (remains.postmaster().isPresent()) {
            stop();
        }
        remains.endStragglers();
    }

    /** Starts and waits until it answers. A refusal is returned, not thrown: some pass by themselves. */
    Commands.Outcome start(int port) throws IOException {
        putLargeLogAside();
        String options = Stream.of(ALWAYS, safety.atStart(), List.of("port=" + port))
                .flatMap(List::stream)
                .map(option -> "-c " + option)
                .collect(Collectors.joining(" "));
        return control("start", "-w", "-t", "300", "-l", log().toString(), "-o", options);
    }

    /** Stops: at a good moment if it can, at once if it must. */
    void stop() {
        if (!control("stop", "-m", "fast", "-w", "-t", "30").well()) {
            control("stop", "-m", "immediate", "-w", "-t", "10");
        }
    }

    private Commands.Outcome control(String verb, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(binaries.program("pg_ctl").toString());
        command.add(verb);
        command.add("-D");
        command.add(folder.toString());
        command.addAll(List.of(arguments));
        return footing.run(parent, "", command.toArray(String[]::new));
    }

    Optional<ProcessHandle> postmaster() {
        return remains.postmaster();
    }

    /** The last lines of PostgreSQL's own log, for a message. */
    String lastWords() throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    /** Two logs at most: the one that is written, and the one before. */
    private void putLargeLogAside() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LARGE_LOG) {
            Files.move(log(), folder.resolve("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }
}
