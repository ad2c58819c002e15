package org.fresheyes.server.opinion.pages.practice;

import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.FirstOpinion;
import org.fresheyes.rules.opinion.Step.FirstOpinionRecorded;
import org.fresheyes.rules.opinion.Step.PrivateOpinionReceived;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writing down what others think: the first opinion, and one from a private doctor. */
@Controller
class FirstOpinionPages {

    /** What the NHS Data Dictionary writes for a provider in the UK that is not in the NHS and has no code. */
    private static final OdsCode WITHOUT_CODE = OdsCode.of("89999");

    private final MovePage page;
    private final MovePage privatePage;
    private final OpinionCases cases;

    FirstOpinionPages(MovePages pages, OpinionCases cases) {
        this.page = pages.of(TeamMove.FIRST_OPINION, "Write down the first opinion");
        this.privatePage = pages.of(TeamMove.PRIVATE_OPINION, "Add an opinion from a private doctor");
        this.cases = cases;
    }

    @GetMapping("/practice/cases/{id}/first-opinion")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return page.ask(viewer, id, FirstOpinionPages::known);
    }

    @PostMapping("/practice/cases/{id}/first-opinion")
    ModelAndView write(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Team first = cases.open(viewer, id).state().firstTeam();
        var clinician = form.optionalText("clinician", 200);
        var given = form.optionalDate("given", "the date of the first opinion");
        var view = form.text("view", "Write what the first clinician thinks");
        var treatment = form.optionalText("treatment");
        return page.take(
                viewer,
                id,
                form,
                () -> new FirstOpinionRecorded(new FirstOpinion(
                        new Team(first.organisation(), first.name(), clinician),
                        given,
                        Words.of(view.orElseThrow()),
                        Words.of(treatment.orElse("")))),
                "The first opinion is written down");
    }

    @GetMapping("/practice/cases/{id}/private-opinion")
    ModelAndView askPrivate(Viewer viewer, @PathVariable("id") UUID id) {
        return privatePage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/private-opinion")
    ModelAndView writePrivate(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var from = form.text("from", "Write who gave the opinion", 200);
        var summary = form.text("summary", "Write what the opinion says");
        return privatePage.take(
                viewer,
                id,
                form,
                () -> new PrivateOpinionReceived(
                        Team.of(WITHOUT_CODE, from.orElseThrow()), Words.of(summary.orElseThrow())),
                "The private opinion is added, for information");
    }

    /** What is written down already can be written again. */
    private static Form known(CaseView view) {
        Form form = Form.blank()
                .holding("clinician", view.state().firstTeam().clinician().orElse(null));
        view.state().firstOpinion().ifPresent(opinion -> {
            form.holding("clinician", opinion.author().clinician().orElse(null))
                    .holding("view", opinion.view().text())
                    .holding("treatment", opinion.treatment().text());
            opinion.given().ifPresent(day -> form.holding("given", day));
        });
        return form;
    }
}
