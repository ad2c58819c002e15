package org.fresheyes.server.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.TestBrowser;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the running server stands in the table, and answers every actor as the table says. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/endpoint-matrix.txt");

    /** Who has no part in anything of Moira's: nobody, another patient, two whose authority is over, another practice. */
    private static final Set<MatrixActor> STRANGERS = Set.of(
            MatrixActor.NOBODY,
            MatrixActor.OTHER_PATIENT,
            MatrixActor.REVOKED,
            MatrixActor.EXPIRED,
            MatrixActor.OTHER_GP);

    /**
     * The first question only decides which page comes next; care moves between two hospitals, who have no GP; the walker
     * sends no files; the rest is for clinical systems, which are none of these actors.
     */
    private static final Set<String> NOTHING_TO_DO = Set.of(
            "POST /ask",
            "POST /practice/cases/{id}/transfer",
            "POST /practice/people",
            "POST /practice/presentations/upload",
            "POST /cds-services/jesss-rule",
            "POST /cds-services/jesss-rule/feedback",
            "POST /cds-services/{id}",
            "POST /cds-services/{id}/feedback");

    private TestServer server;
    private List<MatrixRow> rows;
    private List<Reply> replies;

    @BeforeAll
    void everybodyTriesEverything() throws IOException {
        server = TestServer.on(TestPostgres.migrated(), "--signin.built-in", "--public-tries", "100000");
        rows = MatrixRow.readAll(Files.readAllLines(TABLE));
        MatrixWorld world = new MatrixWorld(server);
        Map<MatrixActor, TestBrowser> browsers = new EnumMap<>(MatrixActor.class);
        for (MatrixActor actor : MatrixActor.values()) {
            browsers.put(actor, signedIn(actor));
        }
        MatrixVisit visit = new MatrixVisit(world, browsers, pages());
        replies = rows.stream()
                .flatMap(row -> Stream.of(MatrixActor.values()).flatMap(actor -> visit.make(row, actor).stream()))
                .toList();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void every_endpoint_stands_in_the_table_and_every_line_of_the_table_is_an_endpoint() {
        Set<String> written = rows.stream().map(MatrixRow::endpoint).collect(Collectors.toCollection(TreeSet::new));
        Set<String> endpoints = endpoints();
        endpoints.addAll(FhirEndpoints.of(server));
        assertThat(without(endpoints, written)).as("endpoints without a line").isEmpty();
        assertThat(without(written, endpoints)).as("lines without an endpoint").isEmpty();
    }

    @Test
    void every_actor_is_answered_as_the_table_says() {
        assertThat(replies).allMatch(Reply::isAsExpected);
    }

    @Test
    void every_form_is_sent_by_somebody_who_may_so_that_something_is_done() {
        Set<String> done = rows.stream()
                .filter(row -> row.expected().containsValue("did"))
                .map(MatrixRow::endpoint)
                .collect(Collectors.toSet());
        assertThat(rows)
                .filteredOn(row -> row.method().equals("POST"))
                .extracting(MatrixRow::endpoint)
                .filteredOn(endpoint -> !NOTHING_TO_DO.contains(endpoint))
                .allMatch(done::contains);
    }

    @Test
    void who_is_refused_or_has_not_finished_changes_nothing() {
        assertThat(replies).allMatch(Reply::changedWhatItMay);
    }

    @Test
    void every_look_is_one_line_in_the_record_of_who_looked() {
        assertThat(replies).allMatch(Reply::wroteTheLinesItMust);
    }

    @Test
    void a_refused_try_is_in_the_record_as_refused_and_an_allowed_one_as_allowed() {
        assertThat(replies)
                .filteredOn(reply -> reply.row().about() == MatrixRow.About.PERSON)
                .allMatch(reply -> reply.looks().stream().allMatch(allowed -> allowed != reply.isRefused()));
    }

    @Test
    void whoever_has_no_part_is_refused_at_every_endpoint_about_a_person() {
        assertThat(replies)
                .filteredOn(reply -> reply.row().about() == MatrixRow.About.PERSON)
                .filteredOn(reply -> STRANGERS.contains(reply.actor()))
                .allMatch(Reply::isRefused)
                .allMatch(reply -> reply.looks().equals(List.of(false)));
    }

    private Set<String> pages() {
        return rows.stream()
                .filter(row -> row.method().equals("GET"))
                .map(MatrixRow::path)
                .collect(Collectors.toSet());
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
}
