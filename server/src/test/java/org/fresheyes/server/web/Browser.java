package org.fresheyes.server.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Chromium for tests tagged {@code browser}. Collects what the console complains about (a script that failed, a
 * style the content security policy stopped), checks pages with axe, and takes pictures into {@code target/screenshots}.
 *
 * <p>Skips the test, and says so, where there is no Chromium.
 */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of(System.getProperty("fresheyes.chromium", "/usr/bin/chromium"));
    private static final Path AXE = Path.of("node_modules/axe-core/axe.min.js");
    private static final Path PICTURES = Path.of("target/screenshots");

    /** Widths that matter: a computer, and the narrowest phone (also a computer at 400% zoom). */
    public static final int DESKTOP = 1280;

    public static final int PHONE = 320;

    /**
     * Looks after the scripts of all components have run; NHS pages put the back link before the main landmark. Two things that the scripts of NHS.UK frontend do on purpose are let pass, in
     * these two components only: the button of a file upload is named by its label and its status, and a radio or
     * checkbox that reveals more says so with aria-expanded.
     */
    private static final String RUN_AXE =
            """
            async (runOnly) => {
              if (!window.axe) prepareAxe()
              const waits = () => [...document.querySelectorAll('[data-module]')]
                .some(part => !part.hasAttribute(`data-${part.dataset.module}-init`))
              for (let tries = 0; waits() && tries < 40; tries++) {
                await new Promise(then => setTimeout(then, 25))
              }
              const result = await axe.run(document, {
                resultTypes: ['violations'],
                runOnly,
                rules: { region: { enabled: false } }
              })
              const byDesign = (rule, node) => {
                const part = document.querySelector(node.target[0])
                const wrong = node.all.concat(node.any, node.none).flatMap(check => check.data?.values ?? [])
                return rule.id === 'label-content-name-mismatch' && part.closest('.nhsuk-file-upload')
                  || rule.id === 'aria-allowed-attr' && part.matches('[aria-controls^=conditional-]')
                    && wrong.every(attribute => attribute.startsWith('aria-expanded='))
              }
              return result.violations.flatMap(rule => rule.nodes.filter(node => !byDesign(rule, node)).map(node =>
                `${rule.id}: ${rule.help} at ${node.target.join(' ')}`))
            }
            """;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts Chromium without a window. */
    public static Browser start() {
        assumeTrue(Files.isExecutable(CHROMIUM), "No Chromium at " + CHROMIUM + ": browser tests are skipped");
        assumeTrue(Files.exists(AXE), "No " + AXE + ": run npm ci in server/");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-software-rasterizer",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"))));
    }

    /** A new visitor with nothing remembered, on a computer. */
    public Page visitor() {
        return visitor(DESKTOP, true);
    }

    /** A new visitor with nothing remembered. */
    public Page visitor(int width, boolean scripts) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        if (scripts) {
            // every page knows axe from the start, but only one that is checked pays for it
            context.addInitScript("globalThis.prepareAxe = () => {%n%s%n}".formatted(read(AXE)));
        }
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean pageWithErrorStatus = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(page.url());
            if (message.type().equals("error") && !pageWithErrorStatus) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** What the consoles of all pages complained about so far: should be nothing. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What axe looks at. */
    public enum AxeRules {
        /** All of WCAG 2.2 AA, and good practice. */
        ALL("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        /** What another width can change on a page that has been looked over at one. */
        OF_WIDTH("rule", "target-size", "scrollable-region-focusable", "css-orientation-lock");

        private final Map<String, Object> runOnly;

        AxeRules(String type, String... values) {
            runOnly = Map.of("type", type, "values", List.of(values));
        }
    }

    /** What axe finds wrong with the page as it is now: should be nothing. Needs scripts. */
    public static List<String> axe(Page page) {
        return axe(page, AxeRules.ALL);
    }

    /** What axe finds wrong by these rules. */
    public static List<String> axe(Page page, AxeRules rules) {
        return ((List<?>) page.evaluate(RUN_AXE, rules.runOnly))
                .stream().map(String::valueOf).toList();
    }

    /** How many pixels the page is wider than the screen: should be none. */
    public static int overflow(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    /** A picture of the whole page. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
