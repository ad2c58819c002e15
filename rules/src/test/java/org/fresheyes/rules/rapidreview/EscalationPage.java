package org.fresheyes.rules.rapidreview;

import org.fresheyes.rules.scenario.Catalogue;

/** The catalogue of rota and escalation as a page of the documentation. */
final class EscalationPage {

    private EscalationPage() {}

    static String printed() {
        return """
                # Who is rung, and when next

                Printed from `escalation.txt` in the tests of `rules` by `EscalationPageTest`; do not edit. Every line is played
                on the rules, so it is what they do. How unclear words were read is said in
                [clarifications](clarifications.md).

                A call is raised at minute 0, on Monday 23 November 2026 at 10:00. "usual" is one person for each role at all
                hours: Ann (outreach), Bob (second outreach), Cat (medical registrar), Dan (site manager), Eve (executive on
                call). Limits are 5, 5, 10 and 10 minutes. Ringing again is told only where the line says how often. "Attends"
                is said by the team that treats the patient. Who is on duty, and gaps, are about outreach; instants end in Z,
                the hours of shifts are those of London.
                """
                + Catalogue.printed(Catalogue.of(EscalationTest.FILE));
    }
}
