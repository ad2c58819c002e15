package org.fresheyes.server.opinion.pages.hospital;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Independence;
import org.fresheyes.rules.opinion.Step.AdviceGiven;
import org.fresheyes.rules.opinion.Step.MoreNeeded;
import org.fresheyes.rules.opinion.Step.ReferralAccepted;
import org.fresheyes.rules.opinion.Step.Returned;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the second team answers to a referral. */
@Controller
class TriagePages {

    private final HospitalForms forms;

    TriagePages(HospitalForms forms) {
        this.forms = forms;
    }

    @GetMapping("/hospital/cases/{id}/accept")
    ModelAndView askToAccept(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.ACCEPT, this::accepting);
    }

    @PostMapping("/hospital/cases/{id}/accept")
    ModelAndView accept(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Independence independence = independence(form);
        Optional<String> words = form.optionalText("words");
        return forms.take(
                viewer,
                id,
                form,
                () -> new ReferralAccepted(independence, Words.of(words.orElse(""))),
                "You have accepted the referral",
                this::accepting);
    }

    @GetMapping("/hospital/cases/{id}/more-needed")
    ModelAndView askWhatIsNeeded(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.MORE_NEEDED, this::needing);
    }

    @PostMapping("/hospital/cases/{id}/more-needed")
    ModelAndView needMore(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> what = form.text("what", "Write what you need");
        return forms.take(
                viewer,
                id,
                form,
                () -> new MoreNeeded(Words.of(what.orElseThrow())),
                "You have asked for more information",
                this::needing);
    }

    @GetMapping("/hospital/cases/{id}/return")
    ModelAndView askWhyReturned(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.RETURN, this::returning);
    }

    @PostMapping("/hospital/cases/{id}/return")
    ModelAndView giveBack(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> why = form.text("why", "Write why you are sending it back");
        return forms.take(
                viewer,
                id,
                form,
                () -> new Returned(Words.of(why.orElseThrow())),
                "You have sent the referral back",
                this::returning);
    }

    @GetMapping("/hospital/cases/{id}/advise")
    ModelAndView askForAdvice(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.ADVISE, this::advising);
    }

    @PostMapping("/hospital/cases/{id}/advise")
    ModelAndView advise(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        OpinionForm answer = new OpinionForm(form);
        Independence independence = independence(form);
        return forms.take(
                viewer,
                id,
                form,
                () -> new AdviceGiven(answer.opinion(), independence),
                "Your advice has been sent",
                this::advising);
    }

    private static Independence independence(Form form) {
        return new Independence(form.optionalChoices("points", Independence.Point.class));
    }

    private ModelAndView accepting(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.ACCEPT, view, form, changes);
    }

    private ModelAndView needing(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.MORE_NEEDED, view, form, changes);
    }

    private ModelAndView returning(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.RETURN, view, form, changes);
    }

    private ModelAndView advising(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.ADVISE, view, form, changes);
    }
}
