package org.fresheyes.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What went wrong is said in plain words with the right status, and the program keeps its secrets. */
@Tag("slow")
class ErrorPagesTest {

    private static SiteServer site;

    @BeforeAll
    static void start() {
        site = SiteServer.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "403, You cannot see this page",
        "404, Page not found",
        "405, This page cannot be opened in this way",
        "413, The file is too big",
        "429, Too many tries",
        "500, 'Sorry, there is a problem with this service'",
        "503, 'Sorry, there is a problem with this service'",
        "418, We could not do that"
    })
    void everyErrorHasAPageThatSaysWhatToDoNext(int status, String title) throws Exception {
        HttpResponse<String> answer = get("/sample/error?status=" + status);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("<h1 class=\"nhsuk-heading-l\">" + title + "</h1>")
                .contains("01632 960101")
                .contains("href=\"/emergency\"")
                .doesNotContain("secret");
    }

    @Test
    void aFailureOfTheProgramShowsNoTrace() throws Exception {
        HttpResponse<String> answer = get("/sample/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .doesNotContain("secret")
                .doesNotContain("Exception")
                .doesNotContain("org.fresheyes");
    }

    @Test
    void aPageThatOnlyReadsCannotBeSentTo() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(site.url("/emergency")))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("This page cannot be opened in this way");
    }

    @Test
    void aPageAsksForItsStylesByDigestAndHasNoInlineScriptOrStyle() throws Exception {
        HttpResponse<String> answer = get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body())
                .containsPattern("href=\"/assets/[0-9a-f]{12}/fresheyes.css\"")
                .doesNotContain(" style=")
                .doesNotContain("<style")
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern(" on[a-z]+=\"");
        assertThat(get(site.part(Assets.class).url("fresheyes.css")).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(site.url(path))).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
