package org.fresheyes.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program as it is called: starting, printing, refusing. */
class FreshEyesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void config_prints_every_value_in_force() {
        assertThat(run("config", "--port", "81")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("port += 81 +# command line");
    }

    @Test
    void a_mistyped_option_stops_the_start_and_the_nearest_is_named() {
        assertThat(run("serve", "--prot", "81")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("command line: there is no option '--prot'. Maybe you mean '--port'.");
    }

    @Test
    @Tag("slow")
    void a_command_that_does_not_exist_is_refused_with_the_ones_that_do() {
        assertThat(run("improt", "--db", TestPostgres.jdbcUrl(TestPostgres.migrated())))
                .isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no command 'improt'. Maybe one of: serve, config");
    }

    @Test
    @Tag("slow")
    void the_server_answers_when_start_returns() throws Exception {
        try (TestServer server = TestServer.start();
                HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> page = browser.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "/")).build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(page.statusCode()).isLessThan(500);
        }
    }

    private int run(String... words) {
        return FreshEyes.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
