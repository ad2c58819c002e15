package org.fresheyes.rules.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;

/** A catalogue of scenarios: one a line, in sections. */
public final class Catalogue {

    private static final String SECTION = "# ---- ";

    private Catalogue() {}

    public static List<CatalogueLine> of(String resource) {
        List<CatalogueLine> scenarios = new ArrayList<>();
        String section = "";
        for (String line : Lines.of(resource)) {
            if (line.startsWith(SECTION)) {
                section = line.substring(SECTION.length());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                scenarios.add(CatalogueLine.read(section, line));
            }
        }
        return List.copyOf(scenarios);
    }

    /** Holds that the numbers of each kind follow each other from 1 on. */
    public static void assertNumbered(List<CatalogueLine> scenarios) {
        Assertions.assertThat(scenarios).isNotEmpty();
        scenarios.stream()
                .collect(Collectors.groupingBy(CatalogueLine::kind))
                .forEach((kind, some) -> Assertions.assertThat(some.stream().map(CatalogueLine::number))
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, some.size())
                                .mapToObj(number -> "%s%03d".formatted(kind, number))
                                .toList()));
    }

    /** The catalogue as tables of a page, a heading for each section. */
    public static String printed(List<CatalogueLine> scenarios) {
        StringBuilder page = new StringBuilder();
        String section = "";
        for (CatalogueLine scenario : scenarios) {
            if (!scenario.section().equals(section)) {
                section = scenario.section();
                page.append("\n## ")
                        .append(section)
                        .append("\n\n| | who or what | what happens | what comes of it |\n");
                page.append("|---|---|---|---|\n");
            }
            page.append("| %s | %s | %s | **%s** |\n"
                    .formatted(scenario.number(), scenario.about(), scenario.happens(), scenario.outcome()));
        }
        return page.toString();
    }
}
