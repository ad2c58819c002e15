package org.fresheyes.server.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: cookies, redirects, and forms with the token of the page they stand on. */
public final class TestBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final int MOST_REDIRECTS = 12;

    private final HttpClient http;
    private String url;
    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";
    private String page = "/";

    /** @param url of the server, without a slash at the end */
    public TestBrowser(String url) {
        this(
                url,
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build());
    }

    private TestBrowser(String url, HttpClient http) {
        this.url = url;
        this.http = http;
    }

    /** Another one at the same server that remembers nothing; it shares the connections. */
    public TestBrowser another() {
        return new TestBrowser(url, http);
    }

    /** What came back, after every redirect: {@code path} is where the browser ended. */
    public record Answer(int status, String path, String body, HttpResponse<String> response) {

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }
    }

    /** Signs in as somebody of the demo's provider, and ends where that leads. */
    public Answer signIn(String subject) {
        get("/sign-in");
        return enter(subject, DemoSignIn.PASSWORD);
    }

    /** Fills in the provider's sign-in page, which must be the page shown. */
    public Answer enter(String subject, String password) {
        return post("/idp/sign-in", Map.of("who", subject, "password", password));
    }

    public Answer get(String path) {
        return follow(once("GET", path, Map.of()), path);
    }

    /** Sends a form with the token of the page shown last. */
    public Answer post(String path, Map<String, String> fields) {
        return follow(postOnce(path, fields), path);
    }

    /** Sends a form and stays there, without following where it leads. */
    public HttpResponse<String> postOnce(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token);
        return once("POST", path, all);
    }

    /** Sends a form in which a field may have several values, and stays there. */
    public HttpResponse<String> postLists(String path, Map<String, List<String>> fields) {
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", List.of(token));
        String body = all.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encoded(Map.of(field.getKey(), value))))
                .collect(Collectors.joining("&"));
        return keepCookies(send(start(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
    }

    /** Sends a body that is not a form, with the token in a header, and stays there. */
    public HttpResponse<String> postBody(String path, String contentType, String body) {
        HttpRequest.Builder request = start(path)
                .header("Content-Type", contentType)
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return keepCookies(send(request.build()));
    }

    /** Asks for what has no end, such as a live page, and hangs up as soon as the answer begins. */
    public HttpResponse<String> beginning(String path) {
        try {
            return http.send(start(path).GET().build(), answer -> new HangUp());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private static final class HangUp implements HttpResponse.BodySubscriber<String> {

        @Override
        public CompletionStage<String> getBody() {
            return CompletableFuture.completedFuture("");
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> item) {}

        @Override
        public void onError(Throwable broken) {}

        @Override
        public void onComplete() {}
    }

    /** The same browser at another server process of the same service. */
    public TestBrowser at(String otherUrl) {
        url = otherUrl;
        return this;
    }

    /** Loses a cookie, as when the session ends. */
    public TestBrowser forget(String cookie) {
        cookies.remove(cookie);
        return this;
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** All cookies by name, to go on with in another browser. */
    public Map<String, String> cookiesByName() {
        return Map.copyOf(cookies);
    }

    /** One request, no redirect followed; other headers than cookies can be given. */
    public HttpResponse<String> once(String method, String path, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = start(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (method.equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, HttpRequest.BodyPublishers.ofString(encoded(fields)));
        }
        return keepCookies(send(request.build()));
    }

    private HttpRequest.Builder start(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Referer", url + page);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        return request;
    }

    /** All cookies, as a request carries them. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> keepCookies(HttpResponse<String> response) {
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    private Answer follow(HttpResponse<String> response, String asked) {
        String path = asked;
        for (int i = 0; response.statusCode() / 100 == 3; i++) {
            if (i == MOST_REDIRECTS) {
                throw new AssertionError("Redirects without end, the last to " + path);
            }
            path = location(response);
            response = once("GET", path, Map.of());
        }
        Matcher found = TOKEN.matcher(response.body());
        if (found.find()) {
            token = found.group(1);
        }
        page = path;
        return new Answer(response.statusCode(), path, response.body(), response);
    }

    /** Where an answer leads: a path of this server, or a whole address elsewhere. */
    public String location(HttpResponse<String> response) {
        String to = response.headers().firstValue("Location").orElseThrow();
        return to.startsWith(url) ? to.substring(url.length()) : to;
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
