package org.fresheyes.server.opinion.pages.practice;

import java.util.ArrayList;
import java.util.List;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.FirstOpinion;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.WaitingTime;
import org.fresheyes.server.opinion.Phrases;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.web.Dates;

/** A first version of the letter to the second team, from what is known; the referrer changes it as they like. */
final class Letter {

    private Letter() {}

    static String draft(OpinionCase state, Person person, String signedBy) {
        List<String> parts = new ArrayList<>();
        parts.add("Dear colleague,");
        parts.add(opening(state, person));
        parts.add("What is in doubt: %s.%nIn their words: %s%n%s"
                .formatted(
                        lower(Phrases.of(state.question().kind())),
                        state.question().about(),
                        state.question().worry())
                .strip());
        parts.add(questions(state.question().ownQuestions()));
        state.firstOpinion().map(Letter::firstOpinion).ifPresent(parts::add);
        state.delay()
                .map(answer -> answer.couldHarm()
                        ? "URGENT: waiting could cause harm. %s%nTreatment already offered continues, unless the person says otherwise."
                                .formatted(answer.why())
                        : "Waiting is not likely to cause harm. %s".formatted(answer.why()))
                .ifPresent(parts::add);
        state.waitingTime().map(Letter::waiting).ifPresent(parts::add);
        parts.add("They would like: %s. Until both teams agree to a move, %s stays responsible for care."
                .formatted(
                        lower(Phrases.of(state.question().wish())),
                        state.responsible().full()));
        parts.add(needs(person));
        parts.add("Please answer each question in plain words. We send a copy to the person.");
        parts.add("Kind regards%n%s%n%s".formatted(signedBy, state.referrer().name()));
        return String.join(
                System.lineSeparator() + System.lineSeparator(),
                parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private static String opening(OpinionCase state, Person person) {
        String who = "%s, born %s, NHS number %s"
                .formatted(
                        person.name().full(),
                        Dates.date(person.born()),
                        person.nhsNumber().spaced());
        Route route = state.route().orElseThrow();
        return switch (route) {
            case ANOTHER_GP -> "Please see our patient %s, and give your own view as another GP.".formatted(who);
            case ADVICE -> "Please give written advice about %s. We do not ask for an appointment.".formatted(who);
            case MULTIDISCIPLINARY_TEAM -> "Please discuss %s in your team, and give a second opinion.".formatted(who);
            case COLLEAGUE, ANOTHER_HOSPITAL, CONSULTANT_TO_CONSULTANT, SPECIALIST_CENTRE, PRIVATE ->
                "Please see %s for a second opinion.".formatted(who);
        };
    }

    private static String questions(List<Words> own) {
        StringBuilder lines = new StringBuilder(own.isEmpty() ? "" : "Their own questions:");
        for (int i = 0; i < own.size(); i++) {
            lines.append(System.lineSeparator()).append(i + 1).append(". ").append(own.get(i));
        }
        return lines.toString();
    }

    private static String firstOpinion(FirstOpinion opinion) {
        String given = opinion.given().map(day -> ", " + Dates.date(day)).orElse("");
        String treatment =
                opinion.treatment().isBlank() ? "" : "%nTreatment offered: %s".formatted(opinion.treatment());
        return "First opinion (%s%s): %s%s".formatted(opinion.author().full(), given, opinion.view(), treatment);
    }

    private static String waiting(WaitingTime decision) {
        String start = decision.clockStart()
                .map(day -> " It began on %s.".formatted(Dates.date(day)))
                .orElse("");
        String pathway =
                decision.pathway().map(" Pathway identifier: %s."::formatted).orElse("");
        return "Waiting time: %s.%s%s".formatted(lower(Phrases.of(decision.effect())), start, pathway);
    }

    private static String needs(Person person) {
        List<String> needs = new ArrayList<>();
        person.needs().interpreter().map("Interpreter needed: %s."::formatted).ifPresent(needs::add);
        person.needs()
                .communication()
                .map("Needs information as: %s."::formatted)
                .ifPresent(needs::add);
        person.needs().adjustments().map("Other needs: %s."::formatted).ifPresent(needs::add);
        return String.join(" ", needs);
    }

    private static String lower(String phrase) {
        return Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
