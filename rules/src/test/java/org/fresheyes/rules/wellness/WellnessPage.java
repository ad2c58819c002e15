package org.fresheyes.rules.wellness;

import java.util.Locale;
import org.fresheyes.rules.scenario.Catalogue;
import org.fresheyes.rules.wellness.scenario.Play;

/** The questionnaire of the product and the catalogue, as a page of the documentation. */
final class WellnessPage {

    private WellnessPage() {}

    static String printed() {
        Questionnaire questions = Play.questions();
        StringBuilder page = new StringBuilder(
                """
                # The daily wellness questions

                Printed from `questions.txt` and, in the tests of `rules`, `wellness.txt` by `WellnessPageTest`; do not edit.
                Every line of the tables is played on the rule, so it is what the rule does. How unclear words were read is
                said in [clarifications](clarifications.md).

                The national scale is not published. These questions, steps and thresholds are our own and are not validated:
                a site replaces `questions.txt`, or the national ones do. An answer keeps the version it was given to. A file
                with a gap in its steps, an unknown action or a threshold of no question is refused, with its line.

                """);
        page.append("**%s**, version %s, next review %s. %s.\n\n"
                .formatted(
                        questions.edition().name(),
                        questions.edition().version(),
                        questions.edition().nextReview(),
                        questions.edition().purpose()));
        for (Question question : questions.questions()) {
            page.append("- **%s** (`%s`)\n".formatted(question.text(), question.id()));
            question.answers().forEach(step -> page.append("  %d. %s\n".formatted(step.number(), step.words())));
        }
        page.append("\n| no answer, because | then |\n|---|---|\n");
        questions
                .reasons()
                .forEach(reason -> page.append("| %s (`%s`) | %s |\n"
                        .formatted(
                                reason.words(),
                                reason.code(),
                                reason.askAgain() ? "asked again that day" : "enough for that day")));
        page.append("\n| question | from step | times running | somebody has to |\n|---|---|---|---|\n");
        questions
                .thresholds()
                .forEach(each -> page.append("| `%s` | %d | %d | %s |\n"
                        .formatted(
                                each.question(),
                                each.step(),
                                each.running(),
                                each.action().name().toLowerCase(Locale.ROOT).replace('_', ' '))));
        page.append(
                "\nDay 0 is Sunday 22 November 2026; times are those of London. The answer told last is the one added.\n");
        return page.append(Catalogue.printed(Catalogue.of(WellnessTest.FILE))).toString();
    }
}
