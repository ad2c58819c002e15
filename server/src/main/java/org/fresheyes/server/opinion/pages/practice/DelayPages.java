package org.fresheyes.server.opinion.pages.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.DelayAnswer;
import org.fresheyes.rules.opinion.Step.DelayAnswered;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Could waiting for this cause harm? Nothing is sent before a named clinician has answered. */
@Controller
class DelayPages {

    private final MovePage page;
    private final Clock clock;

    DelayPages(MovePages pages, Clock clock) {
        this.page = pages.of(TeamMove.DELAY, "Could waiting for this cause harm?");
        this.clock = clock;
    }

    @GetMapping("/practice/cases/{id}/delay")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return page.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/delay")
    ModelAndView answer(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var harm = form.yesOrNo("harm", "Choose yes if waiting could cause harm, or no");
        var why = form.text("why", "Write what you thought of");
        Optional<LocalDate> contacted = harm.equals(Optional.of(true)) ? contacted(form) : Optional.empty();
        return page.take(
                viewer,
                id,
                form,
                () -> new DelayAnswered(new DelayAnswer(harm.orElseThrow(), Words.of(why.orElseThrow()), contacted)),
                harm.equals(Optional.of(true))
                        ? "This request is now urgent"
                        : "Your answer is saved. It goes with the referral");
    }

    /** The person is told on the same day, so a day that has not come yet is not an answer. */
    private Optional<LocalDate> contacted(Form form) {
        Optional<LocalDate> day = form.date("contacted", "the day you told the person");
        if (day.filter(it -> it.isAfter(London.day(clock.instant()))).isPresent()) {
            form.error("contacted", "The day you told the person must be today or in the past");
        }
        return day;
    }
}
