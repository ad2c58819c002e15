package org.fresheyes.server.opinion.pages.hospital;

import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Independence;
import org.fresheyes.rules.opinion.Step.AdviceGiven;
import org.fresheyes.rules.opinion.Step.MoreNeeded;
import org.fresheyes.rules.opinion.Step.ReferralAccepted;
import org.fresheyes.rules.opinion.Step.Returned;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the second team answers to a referral. */
@Controller
class TriagePages {

    private final MovePage accepting;
    private final MovePage needing;
    private final MovePage returning;
    private final MovePage advising;

    TriagePages(MovePages pages) {
        this.accepting = pages.of(HospitalMove.ACCEPT);
        this.needing = pages.of(HospitalMove.MORE_NEEDED);
        this.returning = pages.of(HospitalMove.RETURN);
        this.advising = pages.of(HospitalMove.ADVISE);
    }

    @GetMapping("/hospital/cases/{id}/accept")
    ModelAndView askToAccept(Viewer viewer, @PathVariable("id") UUID id) {
        return accepting.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/accept")
    ModelAndView accept(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Independence independence = independence(form);
        Optional<String> words = form.optionalText("words");
        return accepting.take(
                viewer,
                id,
                form,
                () -> new ReferralAccepted(independence, Words.of(words.orElse(""))),
                "You have accepted the referral");
    }

    @GetMapping("/hospital/cases/{id}/more-needed")
    ModelAndView askWhatIsNeeded(Viewer viewer, @PathVariable("id") UUID id) {
        return needing.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/more-needed")
    ModelAndView needMore(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> what = form.text("what", "Write what you need");
        return needing.take(
                viewer,
                id,
                form,
                () -> new MoreNeeded(Words.of(what.orElseThrow())),
                "You have asked for more information");
    }

    @GetMapping("/hospital/cases/{id}/return")
    ModelAndView askWhyReturned(Viewer viewer, @PathVariable("id") UUID id) {
        return returning.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/return")
    ModelAndView giveBack(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> why = form.text("why", "Write why you are sending it back");
        return returning.take(
                viewer, id, form, () -> new Returned(Words.of(why.orElseThrow())), "You have sent the referral back");
    }

    @GetMapping("/hospital/cases/{id}/advise")
    ModelAndView askForAdvice(Viewer viewer, @PathVariable("id") UUID id) {
        return advising.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/advise")
    ModelAndView advise(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        OpinionForm answer = new OpinionForm(form);
        Independence independence = independence(form);
        return advising.take(
                viewer, id, form, () -> new AdviceGiven(answer.opinion(), independence), "Your advice has been sent");
    }

    private static Independence independence(Form form) {
        return new Independence(form.optionalChoices("points", Independence.Point.class));
    }
}
