package org.fresheyes.server.rapidreview;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.polling.Trial;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hears what the database says at each commit, on a connection of its own. When that is lost it begins anew. */
@Component
@Profile(FreshEyes.SERVE)
class BoardEar implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BoardEar.class);
    private static final Duration LISTEN = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource database;
    private final BoardListener listener;
    private volatile @Nullable Thread thread;

    BoardEar(DataSource database, BoardListener listener) {
        this.database = database;
        this.listener = listener;
    }

    @Override
    public synchronized void start() {
        Thread fresh = Thread.ofPlatform().name("board ear").daemon().unstarted(this::listen);
        thread = fresh;
        fresh.start();
    }

    @Override
    public synchronized void stop() {
        Thread old = thread;
        thread = null;
        if (old != null) {
            try {
                old.join(LISTEN.multipliedBy(5));
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void listen() {
        while (isMine()) {
            try (Connection connection = database.getConnection()) {
                hear(connection);
            } catch (SQLException lost) {
                if (isMine()) {
                    LOG.warn("Boards: {} They say that they are not live until it works again.", Trial.oneLine(lost));
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen " + Boards.CHANNEL);
        }
        listener.missed();
        PGConnection ear = connection.unwrap(PGConnection.class);
        while (isMine()) {
            PGNotification[] heard = Optional.ofNullable(ear.getNotifications((int) LISTEN.toMillis()))
                    .orElseGet(() -> new PGNotification[0]);
            Arrays.stream(heard)
                    .map(PGNotification::getParameter)
                    .distinct()
                    .forEach(site -> listener.changed(new OdsCode(site)));
            try (Statement alive = connection.createStatement()) {
                alive.execute("select 1");
            }
            listener.listening();
        }
        try (Statement unlisten = connection.createStatement()) {
            unlisten.execute("unlisten *");
        }
    }

    private boolean isMine() {
        return Thread.currentThread().equals(thread);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
