package org.fresheyes.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.fresheyes.server.SoakReport;
import org.fresheyes.server.access.TestBrowser;
import org.fresheyes.server.journeys.Crawl.Found;
import org.fresheyes.server.journeys.DemoWorld.World;
import org.fresheyes.server.web.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody of the story opens everything they are offered; what they are shown is looked over, wrong answers too. */
@Tag("soak")
@ExtendWith(DemoWorld.class)
class EveryPageTest {

    /** The form with the most fields, as if nothing had been filled in; null when there is none. */
    private static final String EMPTIED_FORM =
            """
            () => {
              const fields = form => [...form.elements].filter(field => field.name && field.type !== 'hidden'
                && field.type !== 'submit')
              const form = [...document.querySelectorAll('main form[method=post]')]
                .sort((one, other) => fields(other).length - fields(one).length)[0]
              if (!form || fields(form).length === 0) {
                return false
              }
              fields(form).forEach(field => {
                if (field.type === 'radio' || field.type === 'checkbox') field.checked = false
                else if (field.type !== 'file') field.value = ''
              })
              form.id = 'emptied'
              return true
            }
            """;

    /** Where the first question leads those whose need is met in another way; nothing links there. */
    private static final List<String> HELP =
            List.of("emergency", "in-hospital", "third-visit", "mental-health-act", "change-clinician", "complaint");

    private final Addresses addresses = Addresses.ofTheTable();
    private final List<String> faults = new ArrayList<>();
    private int wrongAnswers;

    @Test
    void every_page_in_every_state_can_be_used_by_everybody(World world, TestReporter report) throws IOException {
        MissingStates missing = new MissingStates(world);
        missing.make();
        Crawl crawl = crawl(world);
        Set<String> seen = new TreeSet<>();
        missing.been().forEach(path -> addresses.written(path).ifPresent(seen::add));
        faults.addAll(missing.faults());

        Page page = world.browser().visitor();
        crawl.found().forEach(found -> {
            look(page, world, found);
            seen.add(found.address());
        });
        sendEmptyForms(page, world, crawl.found());

        String sums = "%d of %d addresses, in %d states; %d forms sent empty"
                .formatted(seen.size(), addresses.pages().size(), crawl.found().size(), wrongAnswers);
        report.publishEntry("pages looked at", "%s; not pages: %s".formatted(sums, addresses.others()));
        assertThat(faults).isEmpty();
        assertThat(world.browser().complaints()).isEmpty();
        Set<String> never = addresses.pages();
        never.removeAll(seen);
        assertThat(never).as("pages that nobody came to").isEmpty();
        SoakReport.line(
                "every-page", "Every page in every state, looked over with axe: %s; nothing found.".formatted(sums));
    }

    private Crawl crawl(World world) {
        Crawl crawl = new Crawl(addresses);
        List<String> starts = new ArrayList<>(addresses.fixed());
        HELP.forEach(situation -> starts.add("/ask/help/" + situation));
        crawl.from(starts, new TestBrowser(world.server().url()));
        world.server()
                .bean(JdbcClient.class)
                .sql("select subject from provider_user order by position")
                .query(String.class)
                .list()
                .forEach(somebody -> {
                    TestBrowser visitor = new TestBrowser(world.server().url());
                    visitor.signIn(somebody);
                    crawl.from(starts, visitor);
                });
        return crawl;
    }

    private void look(Page page, World world, Found found) {
        Response response = open(page, world, found);
        assertThat(response.status()).as(found.path()).isEqualTo(200);
        check(page, found.address());
    }

    /** One wrong answer for every form, when all pages were seen: an empty form may be right, and move a case on. */
    private void sendEmptyForms(Page page, World world, List<Found> pages) {
        Set<String> done = new HashSet<>();
        for (Found found : pages) {
            boolean ready = !done.contains(found.address())
                    && open(page, world, found).status() == 200
                    && Boolean.TRUE.equals(page.evaluate(EMPTIED_FORM));
            if (ready && sendsEmptied(page) >= 400) {
                done.add(found.address());
                check(page, found.address() + ", sent empty");
            }
        }
        wrongAnswers = done.size();
    }

    /** The address stays the same, and no other wait ends with the new page then. */
    @SuppressWarnings("deprecation")
    private static int sendsEmptied(Page page) {
        Response answer =
                page.waitForNavigation(() -> page.evaluate("() => document.getElementById('emptied').submit()"));
        return answer == null ? 0 : answer.status();
    }

    private static Response open(Page page, World world, Found found) {
        BrowserContext context = page.context();
        context.clearCookies();
        found.visitor()
                .cookiesByName()
                .forEach((name, value) -> context.addCookies(
                        List.of(new Cookie(name, value).setUrl(world.server().url()))));
        return Objects.requireNonNull(page.navigate(world.server().url() + found.path()));
    }

    private void check(Page page, String what) {
        Browser.axe(page).forEach(fault -> faults.add("%s: %s".formatted(what, fault)));
        int overflow = Browser.overflow(page);
        if (overflow > 0) {
            faults.add("%s: %d pixels wider than the screen".formatted(what, overflow));
        }
    }
}
