package org.fresheyes.server.opinion.pages.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What can happen at almost any time: capacity, a move of care, opening again, a death. */
@Controller
class AnyTimePages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TeamForms moves;
    private final OpinionCases cases;
    private final Clock clock;

    AnyTimePages(TeamForms moves, OpinionCases cases, Clock clock) {
        this.moves = moves;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/practice/cases/{id}/capacity")
    ModelAndView askCapacity(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, TeamMove.CAPACITY, this::capacityPage);
    }

    @PostMapping("/practice/cases/{id}/capacity")
    ModelAndView capacity(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var can = form.yesOrNo("can", "Choose if the person can make this decision");
        var basis = form.text("basis", "Write how you came to this");
        return moves.take(
                viewer,
                id,
                form,
                () -> new CapacityRecorded(can.orElseThrow(), Words.of(basis.orElseThrow())),
                "It is recorded for this decision, at this time",
                this::capacityPage);
    }

    @GetMapping("/practice/cases/{id}/transfer")
    ModelAndView askTransfer(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, TeamMove.TRANSFER, this::transferPage);
    }

    @PostMapping("/practice/cases/{id}/transfer")
    ModelAndView transfer(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        CaseView view = cases.open(viewer, id);
        if (!form.ticked("sure")) {
            form.error("sure", "Tick the box to confirm that care moves");
        }
        return moves.take(
                viewer,
                id,
                form,
                () -> new TransferAcknowledged(speaksAs(view), mover(view.state())),
                "You confirmed the move. Care moves when the other team confirms it too",
                this::transferPage);
    }

    @GetMapping("/practice/cases/{id}/reopen")
    ModelAndView askReopen(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, TeamMove.REOPEN, this::reopenPage);
    }

    @PostMapping("/practice/cases/{id}/reopen")
    ModelAndView reopen(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var why = form.text("why", "Write why it is opened again");
        return moves.take(
                viewer,
                id,
                form,
                () -> new Reopened(Words.of(why.orElseThrow())),
                "The request is open again",
                this::reopenPage);
    }

    @GetMapping("/practice/cases/{id}/died")
    ModelAndView askDied(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, TeamMove.DIED, this::diedPage);
    }

    @PostMapping("/practice/cases/{id}/died")
    ModelAndView died(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var on = form.date("on", "the day the person died");
        if (on.filter(day -> day.isAfter(LocalDate.now(clock.withZone(LONDON)))).isPresent()) {
            form.error("on", "The day must be today or in the past");
        }
        return moves.check(
                viewer,
                id,
                form,
                () -> new PersonDied(on.orElseThrow()),
                "Everything is closed. No message is sent any more",
                this::diedPage,
                this::diedCheck);
    }

    private ModelAndView capacityPage(CaseView view, Form form, List<String> changes) {
        return moves.page(TeamMove.CAPACITY, "Can the person make this decision?", view, form, changes);
    }

    private ModelAndView transferPage(CaseView view, Form form, List<String> changes) {
        return moves.page(
                TeamMove.TRANSFER.address(),
                "Move care to the second team",
                view,
                form,
                changes,
                Map.of("to", mover(view.state()).full()));
    }

    private ModelAndView reopenPage(CaseView view, Form form, List<String> changes) {
        return moves.page(TeamMove.REOPEN, "Open this request again", view, form, changes);
    }

    private ModelAndView diedPage(CaseView view, Form form, List<String> changes) {
        return moves.page(TeamMove.DIED, "Record that the person has died", view, form, changes);
    }

    private ModelAndView diedCheck(CaseView view, Form form, List<String> changes) {
        return moves.page("died-check", "Are you sure?", view, form, changes, Map.of());
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
