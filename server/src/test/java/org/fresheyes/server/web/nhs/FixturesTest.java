package org.fresheyes.server.web.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Every component, drawn with the options of every fixture NHS.UK frontend publishes for it, is the same to a browser
 * as the original. The fixtures our parameters cannot say are listed, with the reason, in not-expressible.txt.
 */
class FixturesTest {

    private static final Set<String> FIELDS = Set.of(
            "input", "textarea", "character-count", "file-upload", "select", "radios", "checkboxes", "date-input");

    private static final List<String> COMPONENTS = List.of(
            "action-link",
            "back-link",
            "breadcrumb",
            "button",
            "card",
            "character-count",
            "checkboxes",
            "contents-list",
            "date-input",
            "details",
            "do-dont-list",
            "error-message",
            "error-summary",
            "fieldset",
            "file-upload",
            "footer",
            "header",
            "hint",
            "input",
            "inset-text",
            "label",
            "notification-banner",
            "pagination",
            "panel",
            "radios",
            "select",
            "skip-link",
            "summary-list",
            "tables",
            "tabs",
            "tag",
            "task-list",
            "textarea",
            "warning-callout");

    private static final Path LIST = Path.of("src/test/resources/nhs/not-expressible.txt");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.fresheyes.server.templates");

    @Test
    void everyFixtureOurParametersCanSayIsTheSameToABrowser() throws IOException {
        assumeTrue(Fixtures.present(), "node_modules is not here: run npm ci in server/");
        List<String> different = new ArrayList<>();
        List<String> notExpressible = new ArrayList<>();
        int same = 0;
        int all = 0;
        for (String component : COMPONENTS) {
            int before = same;
            List<Fixtures.Fixture> fixtures = Fixtures.of(component);
            for (Fixtures.Fixture fixture : fixtures) {
                all++;
                try {
                    String ours = NormalDom.of(draw(fixture));
                    String theirs = NormalDom.of(withoutLogo(fixture.html()));
                    if (ours.equals(theirs)) {
                        same++;
                    } else {
                        different.add(fixture + "\n--- theirs\n" + theirs + "--- ours\n" + ours);
                    }
                } catch (NotExpressible reason) {
                    notExpressible.add(fixture + ": " + reason.getMessage());
                }
            }
            System.out.printf("%s: %d of %d fixtures the same%n", component, same - before, fixtures.size());
        }
        System.out.printf(
                "NHS.UK frontend fixtures: %d of %d the same, %d not expressible%n", same, all, notExpressible.size());

        Files.createDirectories(Path.of("target/nhs"));
        Files.write(Path.of("target/nhs/different.txt"), different);
        Files.write(Path.of("target/nhs/not-expressible.txt"), notExpressible);
        assertThat(different).as("fixtures drawn differently").isEmpty();
        assertThat(notExpressible)
                .as("fixtures our parameters cannot say, as listed in " + LIST)
                .isEqualTo(Files.readAllLines(LIST));
    }

    private String draw(Fixtures.Fixture fixture) {
        if (fixture.name().endsWith("via call block")) {
            throw new NotExpressible("content given by a call block, not among the options");
        }
        Given given = new Given(fixture.context(), "");
        Rendered rendered = FIELDS.contains(fixture.component())
                ? FieldFixtures.draw(fixture.component(), given)
                : WholeFixtures.draw(fixture.component(), given);
        if (!given.unread().isEmpty()) {
            throw new NotExpressible("no parameter for " + String.join(", ", given.unread()));
        }
        StringOutput output = new StringOutput();
        templates.render(rendered.template(), rendered.parameters(), output);
        return output.toString();
    }

    /** We show no NHS logo. Where it shares a link with the service name, only the service name is left to link. */
    private static String withoutLogo(String html) {
        if (!html.contains("nhsuk-header__logo")) {
            return html;
        }
        Document page = Jsoup.parseBodyFragment(html);
        page.select("svg.nhsuk-header__logo").remove();
        page.select("a.nhsuk-header__service-logo").forEach(link -> {
            link.select(".nhsuk-header__service-name").forEach(name -> {
                name.tagName("a").attr("href", link.attr("href"));
                link.before(name);
            });
            link.remove();
        });
        return page.body().html();
    }
}
