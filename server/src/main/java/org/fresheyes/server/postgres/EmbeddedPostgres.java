package org.fresheyes.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.fresheyes.server.settings.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, running from {@link #start} to {@link #close}. Whatever a kill left behind is cleared first; when
 * PostgreSQL dies meanwhile it is started again on the same port, so connection pools find it again.
 *
 * <p>In the data folder: {@code database} (the cluster), {@code database.password}, {@code database.port} and
 * {@code fresheyes.lock}.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    /** How long a refusal may last after a kill: memory and ports of dead processes take a moment to come free. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String PASSWORD = "database.password";
    private static final String PORT = "database.port";

    private static final Duration HEARTBEAT = Duration.ofMillis(200);

    private final FolderLock lock;
    private final Cluster cluster;
    private final String password;
    private final int port;
    private final Thread watch;
    private final ReentrantLock startOrStop = new ReentrantLock();
    private volatile boolean closed;

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, String password, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.password = password;
        this.port = port;
        this.watch = Thread.ofPlatform().name("postgres-watch").daemon().unstarted(this::watch);
    }

    /**
     * Starts the PostgreSQL of a data folder, creating both when they are not there. Durable: what it acknowledges
     * survives a power cut.
     *
     * @param data  the data folder
     * @param cache where the programs are unpacked once
     * @throws CannotStart when the folder is in use, cannot be used, or PostgreSQL does not start
     */
    public static EmbeddedPostgres start(Path data, Path cache) {
        return start(data, cache, Safety.DURABLE);
    }

    static EmbeddedPostgres start(Path data, Path cache, Safety safety) {
        try {
            Files.createDirectories(data);
            Path folder = data.toRealPath();
            FolderLock lock = FolderLock.take(folder);
            try {
                return start(lock, folder, Binaries.unpackedIn(cache), safety);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw cannotUse(data, e);
        }
    }

    private static EmbeddedPostgres start(FolderLock lock, Path folder, Binaries binaries, Safety safety)
            throws IOException {
        String password = Secret.keptIn(folder.resolve(PASSWORD));
        Cluster cluster = new Cluster(folder, binaries, safety);
        cluster.createIfAbsent(password);
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            cluster.clear();
            int port = Port.rememberedIn(folder.resolve(PORT));
            Commands.Outcome outcome = cluster.start(port);
            if (outcome.well()) {
                EmbeddedPostgres running = new EmbeddedPostgres(lock, cluster, password, port);
                running.watch.start();
                return running;
            }
            if (Instant.now().isAfter(until)) {
                throw new CannotStart("PostgreSQL does not start in %s: %s\n%s\nMaybe %s says more."
                        .formatted(folder, outcome.said(), cluster.lastWords(), folder.resolve("database/server.log")));
            }
            LockSupport.parkNanos(HEARTBEAT.toNanos());
        }
    }

    Address address() {
        return address(Cluster.DATABASE);
    }

    Address address(String database) {
        return new Address("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), Cluster.USER, password);
    }

    /** The address of the PostgreSQL of a server that is running on the folder now; empty when none is. */
    static Optional<Address> runningIn(Path data) {
        try {
            if (!Files.exists(data.resolve(PASSWORD)) || !FolderLock.isTaken(data.toRealPath())) {
                return Optional.empty();
            }
            String port = Files.readString(data.resolve(PORT)).strip();
            String password = Files.readString(data.resolve(PASSWORD)).strip();
            return Optional.of(new Address(
                    "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, Cluster.DATABASE), Cluster.USER, password));
        } catch (IOException e) {
            throw cannotUse(data, e);
        }
    }

    private static CannotStart cannotUse(Path data, IOException cause) {
        return new CannotStart(
                "The data folder %s cannot be used: %s. Maybe it belongs to another user, or the disk is full."
                        .formatted(data.toAbsolutePath(), cause),
                cause);
    }

    /** Its processes now; none in the moment between a death and the new start. */
    public Stream<ProcessHandle> processes() {
        return cluster.postmaster().stream().flatMap(main -> Stream.concat(Stream.of(main), main.descendants()));
    }

    private void watch() {
        Duration pause = HEARTBEAT;
        while (!closed) {
            LockSupport.parkNanos(pause.toNanos());
            startOrStop.lock();
            try {
                pause = closed || cluster.postmaster().isPresent() || revive() ? HEARTBEAT : PATIENCE.dividedBy(5);
            } finally {
                startOrStop.unlock();
            }
        }
    }

    private boolean revive() {
        LOG.warn("PostgreSQL has ended unexpectedly; starting it again");
        try {
            cluster.clear();
            Commands.Outcome outcome = cluster.start(port);
            if (outcome.well()) {
                LOG.info("PostgreSQL answers again");
            } else {
                LOG.error("PostgreSQL does not start again yet: {}", outcome.said());
            }
            return outcome.well();
        } catch (IOException e) {
            LOG.error("PostgreSQL does not start again yet", e);
            return false;
        }
    }

    /** Stops PostgreSQL and gives the data folder free. To be called when no pool uses it any more. */
    @Override
    public void close() {
        startOrStop.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            LockSupport.unpark(watch);
            cluster.stop();
            lock.close();
        } catch (IOException e) {
            LOG.warn("The lock of the data folder could not be given back; it ends with this process", e);
        } finally {
            startOrStop.unlock();
        }
    }
}
