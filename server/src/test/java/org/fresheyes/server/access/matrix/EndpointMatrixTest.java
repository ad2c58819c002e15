package org.fresheyes.server.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.TestBrowser;
import org.fresheyes.server.access.matrix.MatrixRow.About;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the running server stands in the table, and answers every actor as the table says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/endpoint-matrix.txt");

    /** Served by a servlet of its own, so the pages do not know them. */
    private static final String FHIR = " /fhir/";

    private TestServer server;
    private JdbcClient jdbc;
    private List<MatrixRow> rows;

    @BeforeAll
    void start() {
        server = TestServer.on(TestPostgres.migrated(), "--signin.built-in", "--public-tries", "100000");
        jdbc = server.bean(JdbcClient.class);
        rows = MatrixRow.readAll(lines());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void every_endpoint_stands_in_the_table_and_every_line_of_the_table_is_an_endpoint() {
        Set<String> written = rows.stream()
                .map(MatrixRow::endpoint)
                .filter(endpoint -> !endpoint.contains(FHIR))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> endpoints = endpoints();
        assertThat(without(endpoints, written)).as("endpoints without a line").isEmpty();
        assertThat(without(written, endpoints)).as("lines without an endpoint").isEmpty();
    }

    @Test
    void every_actor_is_let_in_or_refused_as_the_table_says_and_every_look_is_recorded_once() {
        MatrixWorld world = new MatrixWorld(server);
        Map<MatrixActor, TestBrowser> browsers = new EnumMap<>(MatrixActor.class);
        for (MatrixActor actor : MatrixActor.values()) {
            browsers.put(actor, signedIn(actor));
        }
        List<String> surprises = new ArrayList<>();
        for (MatrixRow row : rows) {
            browsers.forEach((actor, browser) -> {
                long before = lookLines();
                String answer = new MatrixVisit(world, browser).make(row);
                compare(row, actor, answer, lookLines() - before, surprises);
            });
        }
        assertThat(surprises).isEmpty();
    }

    private static void compare(MatrixRow row, MatrixActor actor, String answer, long lines, List<String> surprises) {
        String expected = row.expected().get(actor);
        if (!answer.equals(expected)) {
            surprises.add("%s as %s: %s, the table says %s".formatted(row.endpoint(), actor, answer, expected));
        }
        if (!mayWrite(row.about(), actor, answer, lines)) {
            surprises.add("%s as %s (%s): %d lines in the record of who looked"
                    .formatted(row.endpoint(), actor, answer, lines));
        }
    }

    /** What is not there (404) may be noticed before or after the check of access. */
    private static boolean mayWrite(About about, MatrixActor actor, String answer, long lines) {
        boolean nobody = actor == MatrixActor.NOBODY;
        return switch (about) {
            case PUBLIC, SIGNED_IN -> lines == 0;
            case OWN -> lines <= 1;
            case ORGANISATION -> lines == 1 || (lines == 0 && (nobody || answer.equals("no")));
            case INVITATION -> lines == (nobody ? 0 : 1);
            case PERSON -> lines == 1 || (answer.equals("--") && lines == 0);
        };
    }

    private TestBrowser signedIn(MatrixActor actor) {
        TestBrowser browser = new TestBrowser(server.url());
        if (actor != MatrixActor.NOBODY) {
            browser.get("/my/who-looked");
            browser.enter(actor.subject(), DemoSignIn.PASSWORD);
            browser.get("/privacy"); // a page with a form token that stays the same from here on
        }
        return browser;
    }

    private long lookLines() {
        return jdbc.sql("select count(*) from access_log").query(Long.class).single();
    }

    private Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        server.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> {
                    for (String pattern : info.getPatternValues()) {
                        methods(info).forEach(method -> endpoints.add(method + " " + pattern));
                    }
                });
        return endpoints;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> methods(RequestMappingInfo info) {
        Set<String> methods = info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .collect(Collectors.toSet());
        return methods.isEmpty() ? Set.of("GET") : methods;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(TABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
