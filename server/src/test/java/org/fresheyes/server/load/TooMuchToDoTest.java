package org.fresheyes.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.TestBrowser;
import org.fresheyes.server.polling.Quiet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More people at once than the server can serve: nobody waits without end, and nobody sees a trace of the program. */
@Tag("slow")
class TooMuchToDoTest {

    private static final int PEOPLE = 24;

    @Test
    void whoever_cannot_be_served_in_time_is_told_when_to_come_back_and_the_others_are_served() throws Exception {
        try (TestServer server = TestServer.start("--signin.built-in");
                HttpClient http = HttpClient.newHttpClient()) {
            Quiet quiet = new Quiet("org.fresheyes.server.web.turns.TurnFilter"); // after the start, which sets levels
            String session = session(server);
            List<CompletableFuture<HttpResponse<String>>> pages;
            try (Connection lock = server.bean(DataSource.class).getConnection();
                    Statement statement = lock.createStatement()) {
                lock.setAutoCommit(false);
                statement.execute("lock table spring_session in access exclusive mode"); // now no page comes to an end
                pages = Stream.generate(() -> page(server, session))
                        .limit(PEOPLE)
                        .map(page -> http.sendAsync(page, BodyHandlers.ofString()))
                        .toList();
                CompletableFuture.anyOf(pages.toArray(CompletableFuture[]::new)).join();

                HttpResponse<String> file = http.send(
                        HttpRequest.newBuilder(URI.create(server.url() + "/assets/now/fresheyes.css"))
                                .build(),
                        BodyHandlers.ofString());
                HttpResponse<String> program = http.send(
                        HttpRequest.newBuilder(URI.create(server.url() + "/cds-services"))
                                .build(),
                        BodyHandlers.ofString());
                assertThat(file.statusCode()).isEqualTo(200);
                assertThat(program.statusCode()).isEqualTo(401);
                pages.stream().filter(CompletableFuture::isDone).forEach(TooMuchToDoTest::assertTurnedAway);
                lock.rollback();
            }
            List<HttpResponse<String>> answers =
                    pages.stream().map(CompletableFuture::join).toList();
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 503);
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                    .hasSize(10);
            assertThat(http.send(page(server, session), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
            quiet.close();
        }
    }

    /** The cookie of somebody who has opened a page with a form, so that each further page asks the database. */
    private static String session(TestServer server) {
        TestBrowser browser = new TestBrowser(server.url());
        browser.get("/sign-in");
        return browser.cookies();
    }

    private static HttpRequest page(TestServer server, String session) {
        return HttpRequest.newBuilder(URI.create(server.url() + "/what-this-is"))
                .header("Cookie", session)
                .build();
    }

    private static void assertTurnedAway(CompletableFuture<HttpResponse<String>> page) {
        HttpResponse<String> answer = page.join();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Too many people", "You can do everything by phone");
    }
}
