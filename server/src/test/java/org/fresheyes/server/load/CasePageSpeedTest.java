package org.fresheyes.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.fresheyes.server.SoakReport;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.TestBrowser;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long somebody waits for the page of their case while a hundred such pages a second are asked for. Pages are asked
 * for at fixed moments, whether or not the one before has come, and the wait counts from that moment.
 */
@Tag("soak")
@Tag("speed")
class CasePageSpeedTest {

    private static final int PER_SECOND = 100;
    private static final int SECONDS_TO_WARM = 15;
    private static final int SECONDS = 60;

    private final Script script = new Script();

    @Test
    void aHundredCasePagesASecond() throws Exception {
        try (TestServer server = TestServer.start("--signin.built-in");
                HttpClient http = HttpClient.newHttpClient()) {
            List<HttpRequest> pages = pages(server);
            for (int perSecond : new int[] {PER_SECOND / 10, PER_SECOND / 3, PER_SECOND}) {
                ask(http, pages, perSecond, SECONDS_TO_WARM);
            }
            long[] waits = ask(http, pages, PER_SECOND, SECONDS);
            Arrays.sort(waits);
            SoakReport.line(
                    "case-page",
                    "The page of a case at %d requests a second, %d people signed in, client and server on the same machine: half come within %.1f ms, 99 of 100 within %.1f ms, the slowest of %,d took %.0f ms."
                            .formatted(
                                    PER_SECOND,
                                    pages.size(),
                                    waits[waits.length / 2] / 1e6,
                                    waits[waits.length * 99 / 100] / 1e6,
                                    waits.length,
                                    waits[waits.length - 1] / 1e6));
        }
    }

    /** One request for each person, each with their own session and their own case. */
    private List<HttpRequest> pages(TestServer server) {
        List<HttpRequest> requests = new ArrayList<>();
        int number = 0;
        for (Person person : script.people()) {
            server.bean(People.class).add(person);
            walk(server.bean(OpinionCases.class), person, number);
            String subject = "person-" + number;
            server.bean(DemoSignIns.class)
                    .add(new DemoSignIn(
                            subject,
                            person.name().full(),
                            "looks at a case",
                            Optional.empty(),
                            Optional.of(person.nhsNumber()),
                            Set.of()));
            TestBrowser browser = new TestBrowser(server.url());
            String path = "/my/cases/" + script.caseId(number);
            browser.signIn(subject);
            assertThat(browser.get(path).status()).isEqualTo(200);
            requests.add(HttpRequest.newBuilder(URI.create(server.url() + path))
                    .header("Cookie", browser.cookies())
                    .build());
            number++;
        }
        return requests;
    }

    /** A case that went as far as an opinion. */
    private void walk(OpinionCases cases, Person person, int number) {
        Viewer asker = script.asker(number);
        int seen = cases.ask(asker, person, script.caseId(number), script.asks(number), () -> {})
                .state()
                .version();
        for (Script.Turn turn : script.turns(1).subList(0, 13)) {
            Viewer by = turn.by().person().isPresent() ? asker : turn.by();
            cases.take(by, script.caseId(number), seen++, turn.step());
        }
    }

    private static long[] ask(HttpClient http, List<HttpRequest> pages, int perSecond, int seconds) throws Exception {
        long begin = System.nanoTime();
        List<Future<Long>> waits = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < seconds * perSecond; i++) {
                long moment = begin + i * 1_000_000_000L / perSecond;
                while (System.nanoTime() < moment) {
                    LockSupport.parkNanos(moment - System.nanoTime());
                }
                HttpRequest page = pages.get(i % pages.size());
                waits.add(people.submit(() -> {
                    HttpResponse<String> answer = http.send(page, HttpResponse.BodyHandlers.ofString());
                    assertThat(answer.statusCode()).isEqualTo(200);
                    return System.nanoTime() - moment;
                }));
            }
        }
        long[] all = new long[waits.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = waits.get(i).get();
        }
        return all;
    }
}
