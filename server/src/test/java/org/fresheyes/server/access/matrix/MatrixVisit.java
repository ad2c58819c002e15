package org.fresheyes.server.access.matrix;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fresheyes.server.access.TestBrowser;

/** One request of one actor: what came back, in the words of the table. */
final class MatrixVisit {

    private final MatrixWorld world;
    private final TestBrowser browser;

    MatrixVisit(MatrixWorld world, TestBrowser browser) {
        this.world = world;
        this.browser = browser;
    }

    /** {@code in}, {@code ok}, {@code go}, {@code no}, {@code --}, or the status when it is none of these. */
    String make(MatrixRow row) {
        Map<String, String> fields = new LinkedHashMap<>();
        String path = row.path();
        for (Map.Entry<String, String> with : row.with().entrySet()) {
            String value = world.thing(with.getValue());
            if (with.getKey().startsWith("+")) {
                fields.put(with.getKey().substring(1), value);
            } else {
                path = path.replaceAll("\\{\\*?" + with.getKey() + "}", value);
            }
        }
        return word(row.method().equals("GET") ? browser.once("GET", path, Map.of()) : send(row, path, fields));
    }

    private HttpResponse<String> send(MatrixRow row, String path, Map<String, String> fields) {
        String type = row.with().get("body");
        return type == null ? browser.postOnce(path, fields) : browser.postBody(path, type, "{}");
    }

    private String word(HttpResponse<String> response) {
        int status = response.statusCode();
        boolean leads = status == 302 || status == 303;
        if (leads && browser.location(response).equals("/sign-in")) {
            return "in";
        }
        return switch (status) {
            case 200, 400, 409, 415, 422 -> "ok";
            case 302, 303 -> "go";
            case 403 -> "no";
            case 404 -> "--";
            default -> String.valueOf(status);
        };
    }
}
