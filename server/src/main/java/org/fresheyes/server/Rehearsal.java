package org.fresheyes.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Starts, shows a few pages to itself and ends: while the launcher has the JVM note which classes a start needs, so that
 * later starts are fast.
 */
@Component
@Profile(FreshEyes.SERVE)
public class Rehearsal {

    /** The property of the JVM that asks for a rehearsal. */
    public static final String PROPERTY = "fresheyes.rehearsal";

    private static final List<String> PAGES = List.of(
            "/",
            "/what-this-is",
            "/emergency",
            "/sign-in",
            "/ask",
            "/my/cases",
            "/assets/now/fresheyes.css",
            "/fhir/metadata");

    private final Environment environment;

    Rehearsal(Environment environment) {
        this.environment = environment;
    }

    /** Whether this start is one. Asked while it runs: the build prepares one program for both. */
    public static boolean isOn(Environment environment) {
        return environment.getProperty(PROPERTY, Boolean.class, false);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void play(ApplicationReadyEvent ready) throws IOException {
        if (!isOn(environment)) {
            return;
        }
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        for (String page : PAGES) {
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://localhost:%d%s".formatted(port, page))
                    .toURL()
                    .openConnection();
            connection.setInstanceFollowRedirects(false);
            if (connection.getResponseCode() < 400) {
                try (InputStream content = connection.getInputStream()) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
            connection.disconnect();
        }
        Thread.ofPlatform().name("rehearsal-over").start(() -> System.exit(0)); // not on the thread that still starts
    }
}
