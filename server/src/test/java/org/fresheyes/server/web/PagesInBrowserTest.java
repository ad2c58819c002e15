package org.fresheyes.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser under the strictest policy: nothing axe finds, nothing the console complains about. */
@Tag("browser")
class PagesInBrowserTest {

    private static SiteServer site;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        site = SiteServer.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "start, /, 200",
        "what-this-is, /what-this-is, 200",
        "emergency, /emergency, 200",
        "accessibility, /accessibility, 200",
        "privacy, /privacy, 200",
        "cookies, /cookies, 200",
        "question, /sample/question, 200",
        "changed, /sample/changed, 409",
        "case-signed-in, /sample/case?signed-in, 200",
        "not-found, /nowhere, 404",
        "broken, /sample/broken, 500"
    })
    void everyPageIsCleanWideAndNarrow(String name, String path, int status) {
        for (int width : new int[] {Browser.DESKTOP, Browser.PHONE}) {
            Page page = browser.visitor(width, true);
            Response response = Objects.requireNonNull(page.navigate(site.url(path)));

            assertThat(response.status()).isEqualTo(status);
            Browser.picture(page, name + "-" + width);
            assertThat(Browser.axe(page)).as("axe on " + path).isEmpty();
            assertThat(Browser.overflow(page)).as("pixels wider than %d", width).isLessThanOrEqualTo(0);
            page.context().close();
        }
        assertThat(browser.complaints()).as("console").isEmpty();
    }

    @Test
    void aWrongAnswerIsSaidFirstAndNothingTypedIsLost() {
        Page page = browser.visitor(Browser.PHONE, true);
        page.navigate(site.url("/sample/question"));
        page.fill("#by-day", "31");
        page.fill("#by-month", "2");
        page.fill("#by-year", "2027");
        page.check("input[name=started][value=unsure]");
        page.click("main button[type=submit]");

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator(".nhsuk-error-summary__list a").allInnerTexts())
                .containsExactly(
                        "Tell us what you would like looked at again",
                        "The date a decision is due must be a real date",
                        "Choose yes if treatment has started");
        assertThat(page.evaluate("() => document.activeElement.className"))
                .as("where the keyboard is")
                .isEqualTo("nhsuk-error-summary");
        assertThat(page.inputValue("#by-day")).isEqualTo("31");
        assertThat(page.isChecked("input[value=unsure]")).isTrue();
        Browser.picture(page, "question-wrong-320");
        assertThat(Browser.axe(page)).isEmpty();
        page.click(".nhsuk-error-summary__list a >> nth=1");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("by-day");
        page.context().close();
    }

    @Test
    void withoutScriptsEverythingIsThereAndAMessageFollowsTheSending() {
        Page page = browser.visitor(Browser.DESKTOP, false);
        page.navigate(site.url("/sample/question"));
        assertThat(page.isVisible("#which")).as("what a choice reveals").isTrue();
        page.fill("#why", "I still have pain.");
        page.fill("#by-day", "1");
        page.fill("#by-month", "3");
        page.fill("#by-year", "2027");
        page.check("input[name=started][value=no]");
        page.click("main button[type=submit]");

        assertThat(page.url()).endsWith("/sample/case");
        assertThat(page.innerText(".nhsuk-notification-banner__heading")).isEqualTo("We sent your request");
        Browser.picture(page, "sent-1280");
        page.reload();
        assertThat(page.locator(".nhsuk-notification-banner").count()).isZero();
        page.context().close();
    }
}
