package org.fresheyes.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fresheyes.server.postgres.Database;
import org.fresheyes.server.settings.CannotStart;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says {@code ready} when a page has really been answered, how long that took, and who can sign in. */
@Component
@Profile(FreshEyes.SERVE)
class ReadyReport {

    private final Settings settings;
    private final Environment environment;
    private final Database database;
    private final Clock clock;
    private final ObjectProvider<ReadyLines> more;

    ReadyReport(
            Settings settings,
            Environment environment,
            Database database,
            Clock clock,
            ObjectProvider<ReadyLines> more) {
        this.settings = settings;
        this.environment = environment;
        this.database = database;
        this.clock = clock;
        this.more = more;
    }

    /** @throws CannotStart when the first page is not answered */
    void say(PrintStream out) {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        String address = settings.optional(Setting.PUBLIC_URL).orElse("http://localhost:" + port);
        requireAnswer(port);
        out.println("ready " + address);
        out.printf("  %.1f s to ready, %s%n", sinceBegin().toMillis() / 1000.0, Memory.now(database.processes()));
        more.orderedStream().flatMap(lines -> lines.lines().stream()).forEach(line -> out.println("  " + line));
    }

    private void requireAnswer(int port) {
        String host = settings.text(Setting.LISTEN).equals("0.0.0.0") ? "localhost" : settings.text(Setting.LISTEN);
        try {
            HttpURLConnection first = (HttpURLConnection)
                    URI.create("http://%s:%d/".formatted(host, port)).toURL().openConnection();
            first.setInstanceFollowRedirects(false);
            int status = first.getResponseCode();
            first.disconnect();
            if (status >= 500) {
                throw new CannotStart("The first page answers %d. Maybe the lines above say why.".formatted(status));
            }
        } catch (IOException silent) {
            throw new CannotStart(
                    "The first page does not answer: %s. Maybe the lines above say why.".formatted(silent.getMessage()),
                    silent);
        }
    }

    /** The launcher hands on when it began, so that its own work counts too. */
    private Duration sinceBegin() {
        Instant began = ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
        String told = System.getProperty("fresheyes.began", "");
        if (told.matches("[0-9]+")) {
            began = Instant.ofEpochMilli(Long.parseLong(told));
        }
        return Duration.between(began, clock.instant());
    }
}
