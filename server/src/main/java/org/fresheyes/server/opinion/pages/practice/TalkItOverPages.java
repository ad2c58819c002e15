package org.fresheyes.server.opinion.pages.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Step.ExplanationEnded;
import org.fresheyes.rules.opinion.Step.ExplanationOffered;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Offering to go over the first opinion again, and writing down how that went when the person says so by phone. */
@Controller
class TalkItOverPages {

    private final MovePage offerPage;
    private final MovePage endPage;
    private final OpinionCases cases;

    TalkItOverPages(MovePages pages, OpinionCases cases) {
        this.offerPage = pages.of(TeamMove.EXPLAIN, "Offer to go over it again");
        this.endPage = pages.of(TeamMove.EXPLAINED, "Write down how the talk went");
        this.cases = cases;
    }

    /** Who would go over it again. */
    enum Who {
        US,
        FIRST_TEAM
    }

    @GetMapping("/practice/cases/{id}/explain")
    ModelAndView offerForm(Viewer viewer, @PathVariable("id") UUID id) {
        return offerPage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/explain")
    ModelAndView offer(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        OpinionCase state = cases.open(viewer, id).state();
        var who = form.choice("who", Who.class, "Choose who will talk to the person");
        var clinician = form.text("clinician", "Write the name of the clinician", 200);
        var how = form.text("how", "Write how the talk will be, such as a phone call");
        var on = form.optionalDate("on", "the date of the talk");
        var time = form.optionalParsed("time", TalkItOverPages::time, "Enter a time like 14:30");
        if (time.isPresent() && on.isEmpty() && form.valid()) {
            form.error("on", "Enter the date of the talk, or leave the time empty");
        }
        return offerPage.take(
                viewer,
                id,
                form,
                () -> new ExplanationOffered(
                        team(state, who.orElseThrow(), clinician), Words.of(how.orElseThrow()), at(on, time)),
                "You offered a talk. The person is told");
    }

    @GetMapping("/practice/cases/{id}/explained")
    ModelAndView endForm(Viewer viewer, @PathVariable("id") UUID id) {
        return endPage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/explained")
    ModelAndView end(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var result = form.choice("result", ExplanationEnded.Result.class, "Choose what the person said");
        var words = form.text("words", "Write what the person said, and who wrote it down");
        return endPage.take(
                viewer,
                id,
                form,
                () -> new ExplanationEnded(result.orElseThrow(), Words.of(words.orElseThrow())),
                "You wrote down how the talk went");
    }

    private static Team team(OpinionCase state, Who who, Optional<String> clinician) {
        Team team =
                switch (who) {
                    case US -> state.referrer();
                    case FIRST_TEAM -> state.firstTeam();
                };
        return new Team(team.organisation(), team.name(), clinician);
    }

    private static Optional<Instant> at(Optional<LocalDate> on, Optional<LocalTime> time) {
        return on.flatMap(
                day -> time.map(hour -> day.atTime(hour).atZone(London.ZONE).toInstant()));
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException("Time '%s': not like 14:30.".formatted(typed), noTime);
        }
    }
}
