package org.fresheyes.server.journeys;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.server.access.TestBrowser;

/**
 * Opens everything that somebody is offered, link by link, and keeps one page of every kind in every state. Pages are of
 * one kind when they have the same address in the table and are made of the same parts; a case shows its stage too.
 */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");
    private static final Pattern PART = Pattern.compile("<([a-z0-9]+)(?: [^>]*?class=\"([^\"]*)\")?");
    private static final Pattern STAGE = Pattern.compile("<strong class=\"nhsuk-tag[^>]*>([^<]*)<");
    private static final Pattern CASE = Pattern.compile("/(my|practice|hospital)/cases/\\{id}");

    /** A page to look at, and whose it is. */
    record Found(String address, String path, TestBrowser visitor) {}

    private final Addresses addresses;
    private final Set<String> kinds = new HashSet<>();
    private final List<Found> found = new ArrayList<>();

    Crawl(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Everything this visitor comes to from these addresses. */
    void from(List<String> starts, TestBrowser visitor) {
        Deque<String> ahead = new ArrayDeque<>(starts);
        Set<String> known = new HashSet<>(starts);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            HttpResponse<String> answer = visitor.once("GET", path, Map.of());
            if (answer.statusCode() == 200) {
                keep(path, answer.body(), visitor);
            }
            for (String link : links(answer, visitor)) {
                if (addresses.written(link).isPresent() && known.add(link)) {
                    ahead.add(link);
                }
            }
        }
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    private void keep(String path, String page, TestBrowser visitor) {
        String address = addresses.written(path).orElseThrow();
        if (addresses.pages().contains(address) && kinds.add(kind(address, page))) {
            found.add(new Found(address, path, visitor));
        }
    }

    private static List<String> links(HttpResponse<String> answer, TestBrowser visitor) {
        if (answer.statusCode() / 100 == 3) {
            return List.of(visitor.location(answer));
        }
        return LINK.matcher(answer.body()).results().map(link -> link.group(1)).toList();
    }

    private static String kind(String address, String page) {
        Set<String> parts = new TreeSet<>();
        PART.matcher(page).results().forEach(part -> parts.add(part.group(1) + " " + part.group(2)));
        Matcher stage = STAGE.matcher(page);
        boolean showsStage = CASE.matcher(address).matches() && stage.find();
        return address + (showsStage ? stage.group(1) : "") + parts;
    }
}
