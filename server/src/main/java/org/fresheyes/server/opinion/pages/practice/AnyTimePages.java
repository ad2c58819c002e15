package org.fresheyes.server.opinion.pages.practice;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step.CapacityRecorded;
import org.fresheyes.rules.opinion.Step.PersonDied;
import org.fresheyes.rules.opinion.Step.Reopened;
import org.fresheyes.rules.opinion.Step.TransferAcknowledged;
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

/** What can happen at almost any time: capacity, a move of care, opening again, a death. */
@Controller
class AnyTimePages {

    private final MovePage capacityPage;
    private final MovePage reopenPage;
    private final MovePage diedPage;
    private final MovePage transferPage;
    private final MovePage diedCheck;
    private final OpinionCases cases;
    private final Clock clock;

    AnyTimePages(MovePages pages, OpinionCases cases, Clock clock) {
        this.capacityPage = pages.of(TeamMove.CAPACITY, "Can the person make this decision?");
        this.reopenPage = pages.of(TeamMove.REOPEN, "Open this request again");
        this.diedPage = pages.of(TeamMove.DIED, "Record that the person has died");
        this.transferPage = pages.of(
                TeamMove.TRANSFER,
                "Move care to the second team",
                (view, form) -> Map.of("to", mover(view.state()).full()));
        this.diedCheck = pages.of(TeamMove.DIED, "died-check", "Are you sure?", (view, form) -> Map.of());
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/practice/cases/{id}/capacity")
    ModelAndView askCapacity(Viewer viewer, @PathVariable("id") UUID id) {
        return capacityPage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/capacity")
    ModelAndView capacity(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var can = form.yesOrNo("can", "Choose if the person can make this decision");
        var basis = form.text("basis", "Write how you came to this");
        return capacityPage.take(
                viewer,
                id,
                form,
                () -> new CapacityRecorded(can.orElseThrow(), Words.of(basis.orElseThrow())),
                "It is recorded for this decision, at this time");
    }

    @GetMapping("/practice/cases/{id}/transfer")
    ModelAndView askTransfer(Viewer viewer, @PathVariable("id") UUID id) {
        return transferPage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/transfer")
    ModelAndView transfer(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        CaseView view = cases.open(viewer, id);
        if (!form.ticked("sure")) {
            form.error("sure", "Tick the box to confirm that care moves");
        }
        return transferPage.take(
                viewer,
                id,
                form,
                () -> new TransferAcknowledged(speaksAs(view), mover(view.state())),
                "You confirmed the move. Care moves when the other team confirms it too");
    }

    @GetMapping("/practice/cases/{id}/reopen")
    ModelAndView askReopen(Viewer viewer, @PathVariable("id") UUID id) {
        return reopenPage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/reopen")
    ModelAndView reopen(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var why = form.text("why", "Write why it is opened again");
        return reopenPage.take(
                viewer, id, form, () -> new Reopened(Words.of(why.orElseThrow())), "The request is open again");
    }

    @GetMapping("/practice/cases/{id}/died")
    ModelAndView askDied(Viewer viewer, @PathVariable("id") UUID id) {
        return diedPage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/died")
    ModelAndView died(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var on = form.date("on", "the day the person died");
        if (on.filter(day -> day.isAfter(London.day(clock.instant()))).isPresent()) {
            form.error("on", "The day must be today or in the past");
        }
        return diedPage.check(
                viewer,
                id,
                form,
                () -> new PersonDied(on.orElseThrow()),
                "Everything is closed. No message is sent any more",
                diedCheck);
    }

    /** The first team gives care away itself; without it, the team that was asked passes on that it does. */
    private static Side speaksAs(CaseView view) {
        if (view.sides().contains(Side.FIRST_TEAM)) {
            return Side.FIRST_TEAM;
        }
        return view.sides().contains(Side.REFERRER) ? Side.REFERRER : Side.RECEIVER;
    }

    /** The team that care would move to: the one that was named already, or the second team. */
    private static Team mover(OpinionCase state) {
        return state.openTransfer()
                .map(TransferAcknowledged::to)
                .or(state::receiver)
                .orElseGet(state::responsible);
    }
}
