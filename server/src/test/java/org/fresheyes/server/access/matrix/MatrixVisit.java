package org.fresheyes.server.access.matrix;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.server.access.TestBrowser;
import org.jsoup.Jsoup;

/** Everybody's requests, one after the other, and what each one came to. */
final class MatrixVisit {

    private final MatrixWorld world;
    private final Map<MatrixActor, TestBrowser> browsers;
    private final Set<String> pages;

    /** @param pages the paths of the table that can be shown */
    MatrixVisit(MatrixWorld world, Map<MatrixActor, TestBrowser> browsers, Set<String> pages) {
        this.world = world;
        this.browsers = browsers;
        this.pages = Set.copyOf(pages);
    }

    /** One line of the table as one actor; FHIR is asked with a session and with a bearer token. */
    List<Reply> make(MatrixRow row, MatrixActor actor) {
        TestBrowser browser = browser(actor);
        String path = path(row);
        if (row.isFhir()) {
            return List.of(
                    watched(row, actor, Reply.Means.SESSION, () -> browser.once("GET", path, Map.of())),
                    watched(row, actor, Reply.Means.BEARER, () -> browser.another()
                            .once("GET", path, Map.of(), world.bearer(actor))));
        }
        if (row.with().containsKey("stream")) {
            return List.of(watched(row, actor, Reply.Means.SESSION, () -> browser.beginning(path)));
        }
        if (row.method().equals("GET")) {
            return List.of(watched(row, actor, Reply.Means.SESSION, () -> browser.once("GET", path, Map.of())));
        }
        String type = row.with().get("body");
        if (type != null) {
            String body = world.thing("record");
            return List.of(watched(row, actor, Reply.Means.SESSION, () -> browser.postBody(path, type, body)));
        }
        Map<String, List<String>> fields = fields(row, actor, path);
        return List.of(watched(row, actor, Reply.Means.SESSION, () -> browser.postLists(path, fields)));
    }

    @FunctionalInterface
    private interface Request {
        HttpResponse<String> send();
    }

    private Reply watched(MatrixRow row, MatrixActor actor, Reply.Means means, Request request) {
        long change = world.lastChange();
        long look = world.lastLook();
        HttpResponse<String> response = request.send();
        boolean changed = world.lastChange() != change;
        boolean toSignIn = response.headers()
                .firstValue("Location")
                .filter(to -> to.endsWith("/sign-in"))
                .isPresent();
        if (changed) {
            world.forget();
        }
        return new Reply(
                row,
                actor,
                means,
                Reply.word(response.statusCode(), toSignIn, changed),
                changed,
                errors(response.body()),
                world.looksSince(look));
    }

    private static String errors(String page) {
        String summary = "nhsuk-error-summary";
        return page.contains(summary) ? Jsoup.parse(page).select("." + summary).text() : "";
    }

    private String path(MatrixRow row) {
        return resolved(row.path(), row);
    }

    private String resolved(String path, MatrixRow row) {
        String found = path;
        for (Map.Entry<String, String> with : row.with().entrySet()) {
            if (!with.getKey().startsWith("+")) {
                found = found.replaceAll("\\{\\*?" + with.getKey() + "}", world.thing(with.getValue()));
            }
        }
        return found;
    }

    /** As the page shows the form to the actor, or to the first one who gets to see it. */
    private Map<String, List<String>> fields(MatrixRow row, MatrixActor actor, String path) {
        String shown = row.with().getOrDefault("page", row.path());
        String page = resolved(shown, row);
        List<MatrixActor> readers = new ArrayList<>();
        if (pages.contains(shown.split("\\?")[0])) {
            readers.add(actor);
        }
        if (!readers.isEmpty() && row.about() == MatrixRow.About.PERSON) {
            readers.addAll(List.of(MatrixActor.values()));
        }
        Map<String, List<String>> fields = new LinkedHashMap<>(
                row.about() == MatrixRow.About.PERSON
                        ? world.remembered("form " + path, () -> form(readers, page, path))
                        : form(readers, page, path));
        row.with().forEach((name, value) -> {
            if (name.startsWith("+")) {
                fields.put(name.substring(1), List.of(world.thing(value)));
            }
        });
        return fields;
    }

    private Map<String, List<String>> form(List<MatrixActor> readers, String page, String path) {
        return readers.stream()
                .flatMap(reader -> form(reader, page, path).stream())
                .findFirst()
                .orElse(Map.of());
    }

    private Optional<Map<String, List<String>>> form(MatrixActor reader, String page, String path) {
        HttpResponse<String> shown = browser(reader).once("GET", page, Map.of());
        return shown.statusCode() == 200 ? FilledForm.in(shown.body(), page, path, world.today()) : Optional.empty();
    }

    private TestBrowser browser(MatrixActor actor) {
        return Optional.ofNullable(browsers.get(actor)).orElseThrow();
    }
}
