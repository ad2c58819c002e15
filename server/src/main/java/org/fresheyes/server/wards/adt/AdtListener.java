package org.fresheyes.server.wards.adt;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.ReadyLines;
import org.fresheyes.server.Rehearsal;
import org.fresheyes.server.settings.CannotStart;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.fresheyes.server.wards.Places;
import org.fresheyes.server.wards.Stays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Listens for the messages of hospital systems, when a port is set. Ends with the server; what was begun is answered. */
@Component
@Profile(FreshEyes.SERVE)
class AdtListener implements SmartLifecycle, ReadyLines {

    private static final Logger LOG = LoggerFactory.getLogger(AdtListener.class);
    private static final int MOST_CONNECTIONS = 50;
    private static final int SECONDS_TO_END = 5;

    private final Settings settings;
    private final Places places;
    private final Stays stays;
    private final Clock clock;
    private final Environment environment;
    private final Set<MllpConnection> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Listening listening;

    private record Listening(ServerSocket door, ExecutorService threads, AdtDesk desk) {}

    AdtListener(Settings settings, Places places, Stays stays, Clock clock, Environment environment) {
        this.settings = settings;
        this.places = places;
        this.stays = stays;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public void start() {
        if (settings.optional(Setting.ADT_PORT).isEmpty() || Rehearsal.isOn(environment)) {
            return;
        }
        Facilities facilities = Facilities.of(settings.text(Setting.ADT_FACILITIES));
        if (facilities.sites().isEmpty()) {
            throw new CannotStart("%s is set, and %s names nobody who may send."
                    .formatted(Setting.ADT_PORT.key(), Setting.ADT_FACILITIES.key()));
        }
        Listening now = new Listening(
                door(),
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("adt-", 0).factory()),
                new AdtDesk(new AdtReader(facilities, places), stays, clock));
        listening = now;
        now.threads().execute(() -> accept(now));
    }

    @Override
    public void stop() {
        Listening now = listening;
        listening = null;
        if (now == null) {
            return;
        }
        quietly(now.door()::close);
        open.forEach(connection -> quietly(connection::readNoMore));
        now.threads().shutdown();
        try {
            if (!now.threads().awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                open.forEach(connection -> quietly(connection::close));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    @Override
    public List<String> lines() {
        return port().map(port -> List.of("Hospital systems can tell who lies where, on port " + port))
                .orElse(List.of());
    }

    /** The port it listens on; empty while it does not. */
    Optional<Integer> port() {
        Listening now = listening;
        return now == null ? Optional.empty() : Optional.of(now.door().getLocalPort());
    }

    private ServerSocket door() {
        String address = settings.text(Setting.ADT_LISTEN);
        int port = settings.number(Setting.ADT_PORT);
        try {
            ServerSocket door = new ServerSocket();
            door.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return door;
        } catch (IOException taken) {
            throw new CannotStart("%s %d: cannot listen on %s. Maybe another program uses this port."
                    .formatted(Setting.ADT_PORT.key(), port, address));
        }
    }

    private void accept(Listening now) {
        while (!now.door().isClosed()) {
            try {
                Socket socket = now.door().accept();
                if (open.size() >= MOST_CONNECTIONS) {
                    LOG.warn("Hung up on {}: {} systems are connected already", socket.getInetAddress(), open.size());
                    socket.close();
                } else {
                    MllpConnection connection = new MllpConnection(
                            socket, settings.bytes(Setting.ADT_SIZE), settings.duration(Setting.ADT_TIME));
                    open.add(connection);
                    now.threads().execute(() -> serve(connection, now.desk()));
                }
            } catch (IOException closed) {
                if (!now.door().isClosed()) {
                    LOG.warn("A system could not connect: {}", closed.getMessage());
                }
            }
        }
    }

    private void serve(MllpConnection connection, AdtDesk desk) {
        try (connection) {
            Optional<MllpConnection.Received> message = connection.next();
            while (message.isPresent()) {
                byte[] content = message.get().content().toByteArray();
                connection.answer(message.get().whole() ? desk.answer(content) : desk.tooLong(content));
                message = connection.next();
            }
        } catch (IOException ended) {
            LOG.debug("Hung up on a system: {}", ended.getMessage());
        } catch (DataAccessException | TransactionException down) {
            LOG.warn("No answer was given to a message, it will be sent again: {}", down.getMessage());
        } finally {
            open.remove(connection);
        }
    }

    private interface Ending {
        void run() throws IOException;
    }

    private static void quietly(Ending ending) {
        try {
            ending.run();
        } catch (IOException gone) {
            LOG.debug("A connection was gone already", gone);
        }
    }
}
