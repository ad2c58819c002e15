package org.fresheyes.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.web.Browser;

/** Somebody of the story at a browser of their own. Every page they come to is looked over. */
final class Walker {

    /** In milliseconds. */
    private static final Pattern SAME_FOR_ALL = Pattern.compile("/(|sign-in|idp/.*|ask)");

    private static final int PATIENCE = 15_000;

    private final Page page;
    private final String server;
    private final Way way;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> checked = new HashSet<>();
    private final Set<String> alike;
    private final Set<String> been = new HashSet<>();
    private int status = 200;
    private int loads;

    /** @param alike pages that are the same for everybody, which axe has seen; those seen now are added */
    Walker(Page page, String server, Way way, Set<String> alike) {
        this.page = page;
        this.server = server;
        this.way = way;
        this.alike = alike;
        page.setDefaultTimeout(PATIENCE);
        page.onLoad(loaded -> loads++);
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                status = response.status();
            }
        });
    }

    Walker signIn(String key) {
        return open("/sign-in")
                .choose("who", key)
                .write("password", DemoSignIn.PASSWORD)
                .press("Sign in");
    }

    /** Goes to an address of the service. */
    Walker open(String path) {
        Response response = page.navigate(path.startsWith("http") ? path : server + path);
        assertThat(response.status()).as(path + "\n" + words()).isEqualTo(200);
        return arrived();
    }

    /** Goes to an address that this person may not open. */
    Walker isRefused(String path) {
        page.navigate(server + path);
        assertThat(status).as(path).isEqualTo(403);
        return this;
    }

    /** Chooses the answer with this value. */
    Walker choose(String field, String value) {
        way.hands().choose(page, "input[name='%s'][value='%s']".formatted(field, value));
        return this;
    }

    /** Chooses the first answer there is. */
    Walker chooseFirst(String field) {
        way.hands().choose(page, "input[name='%s']".formatted(field));
        return this;
    }

    Walker select(String field, String value) {
        way.hands().select(page, "select[name='%s']".formatted(field), value);
        return this;
    }

    Walker write(String field, String text) {
        way.hands().write(page, "input[name='%1$s'], textarea[name='%1$s']".formatted(field), text);
        return this;
    }

    Walker write(String field, LocalDate day) {
        return write(field + "-day", String.valueOf(day.getDayOfMonth()))
                .write(field + "-month", String.valueOf(day.getMonthValue()))
                .write(field + "-year", String.valueOf(day.getYear()));
    }

    /** Chooses a file with this name and content. */
    Walker attach(String field, String name, String content) {
        page.locator("input[name='%s']".formatted(field))
                .setInputFiles(new FilePayload(name, "application/json", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Presses the button with these words; the answer must be a page without an error. */
    Walker press(String words) {
        pressOnly(words);
        assertThat(status)
                .as("after “%s” at %s\n%s", words, page.url(), words())
                .isLessThan(400);
        return this;
    }

    /** Presses the button whatever comes of it. */
    Walker pressOnly(String words) {
        arriveBy(page.locator("main button, main a.nhsuk-button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
        return this;
    }

    /** Follows the link with these words. */
    Walker follow(String words) {
        return follow(page.locator("main a").filter(new Locator.FilterOptions().setHasText(words)), words);
    }

    /** Follows a link to this address. */
    Walker followTo(String path) {
        Locator link = page.locator("main a[href='%s']".formatted(path));
        Locator panel = page.locator(".nhsuk-tabs__panel:has(a[href='%s'])".formatted(path));
        if (panel.count() > 0 && !link.first().isVisible()) {
            way.hands()
                    .openTab(
                            page,
                            "[role=tab][href='#%s']".formatted(panel.first().getAttribute("id")));
        }
        return follow(link, path);
    }

    Walker sees(String... words) {
        assertThat(words()).contains(words);
        return this;
    }

    Walker doesNotSee(String... words) {
        assertThat(words()).doesNotContain(words);
        return this;
    }

    /** The status of the last page. */
    int status() {
        return status;
    }

    /** The address without the server. */
    String path() {
        return page.url().substring(server.length());
    }

    String words() {
        return page.locator("body").innerText();
    }

    /** What stands in a field now. */
    String value(String field) {
        return page.locator("input[name='%1$s'], textarea[name='%1$s']".formatted(field))
                .first()
                .inputValue();
    }

    Walker reloads() {
        page.reload();
        return this;
    }

    /** Every address they were let in to. */
    Set<String> been() {
        return Set.copyOf(been);
    }

    /** What was wrong with the pages so far: should be nothing. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private Walker follow(Locator links, String to) {
        assertThat(links.count())
                .as("no link “%s” at %s\n%s", to, page.url(), words())
                .isPositive();
        arriveBy(links.first());
        assertThat(status).as("behind “%s”\n%s", to, words()).isEqualTo(200);
        return this;
    }

    private void arriveBy(Locator control) {
        int before = loads;
        way.hands().press(page, control);
        page.waitForCondition(() -> loads > before);
        arrived();
    }

    private Walker arrived() {
        if (status == 200) {
            been.add(path());
        }
        int overflow = Browser.overflow(page);
        if (overflow > 0) {
            faults.add("%s: %d pixels wider than the screen".formatted(pattern(), overflow));
        }
        way.axe().filter(rules -> isNew(pattern())).ifPresent(rules -> Browser.axe(page, rules)
                .forEach(fault -> faults.add("%s: %s".formatted(pattern(), fault))));
        return this;
    }

    private boolean isNew(String pattern) {
        return checked.add(pattern) && (!SAME_FOR_ALL.matcher(pattern).matches() || alike.add(way + pattern));
    }

    private String pattern() {
        return page.url().replace(server, "").replaceAll("[0-9a-f-]{36}", "{id}");
    }
}
