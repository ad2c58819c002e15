package org.fresheyes.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.web.Browser;

/** Somebody of the story at a browser of their own. Every page they come to is looked over. */
final class Walker {

    /** The script of NHS.UK frontend names the button of a file upload by its label and its status; axe wants its text. */
    private static final String NAMED_BY_NHS = "label-content-name-mismatch";

    /** In milliseconds. */
    private static final int PATIENCE = 15_000;

    private final Page page;
    private final String server;
    private final Hands hands;
    private final boolean scripts;
    private final List<String> faults = new ArrayList<>();
    private int status = 200;
    private int loads;

    Walker(Page page, String server, Hands hands, boolean scripts) {
        this.page = page;
        this.server = server;
        this.hands = hands;
        this.scripts = scripts;
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
        hands.choose(page, "input[name='%s'][value='%s']".formatted(field, value));
        return this;
    }

    /** Chooses the first answer there is. */
    Walker chooseFirst(String field) {
        hands.choose(page, "input[name='%s']".formatted(field));
        return this;
    }

    Walker select(String field, String value) {
        page.locator("select[name='%s']".formatted(field)).selectOption(value);
        return this;
    }

    Walker write(String field, String text) {
        hands.write(page, "input[name='%1$s'], textarea[name='%1$s']".formatted(field), text);
        return this;
    }

    Walker write(String field, LocalDate day) {
        return write(field + "-day", String.valueOf(day.getDayOfMonth()))
                .write(field + "-month", String.valueOf(day.getMonthValue()))
                .write(field + "-year", String.valueOf(day.getYear()));
    }

    Walker attach(String field, Path file) {
        page.locator("input[name='%s']".formatted(field)).setInputFiles(file);
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
        var button = page.locator("main button, main a.nhsuk-button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        if (hands == Hands.KEYBOARD) {
            button.evaluate("it => it.setAttribute('data-wanted', 'here')");
            arrivesAfter(() -> hands.press(page, "[data-wanted]"));
        } else {
            arrivesAfter(button::click);
        }
        return arrived();
    }

    /** Follows the link with these words. */
    Walker follow(String words) {
        var link = page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        if (hands == Hands.KEYBOARD) {
            link.evaluate("it => it.setAttribute('data-wanted', 'here')");
            arrivesAfter(() -> hands.press(page, "[data-wanted]"));
        } else {
            arrivesAfter(link::click);
        }
        assertThat(status).as("behind “%s”\n%s", words, words()).isEqualTo(200);
        return arrived();
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

    Walker reloads() {
        page.reload();
        return this;
    }

    /** What was wrong with the pages so far: should be nothing. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private Walker arrived() {
        if (!scripts) {
            return this;
        }
        Browser.axe(page).stream()
                .filter(fault -> !fault.startsWith(NAMED_BY_NHS))
                .forEach(fault -> faults.add("%s: %s".formatted(pattern(), fault)));
        int overflow = Browser.overflow(page);
        if (overflow > 0) {
            faults.add("%s: %d pixels wider than the screen".formatted(pattern(), overflow));
        }
        return this;
    }

    private void arrivesAfter(Runnable act) {
        int before = loads;
        act.run();
        page.waitForCondition(() -> loads > before);
    }

    private String pattern() {
        return page.url().replace(server, "").replaceAll("[0-9a-f-]{36}", "{id}");
    }
}
