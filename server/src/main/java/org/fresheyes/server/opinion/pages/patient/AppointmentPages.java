package org.fresheyes.server.opinion.pages.patient;

import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.AppointmentCancelled;
import org.fresheyes.rules.opinion.Step.FirstAppointmentDecided;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What happens to the appointment with the first team, and to the one with the second. */
@Controller
class AppointmentPages {

    private static final String GIVE_UP = "give-up";

    private final MovePage first;
    private final MovePage cancelling;

    AppointmentPages(MovePages pages) {
        this.first = pages.of(Move.FIRST_APPOINTMENT, "Your appointment with the first team");
        this.cancelling = pages.of(Move.CANCEL_APPOINTMENT, "Cancel this appointment?");
    }

    @GetMapping("/my/cases/{id}/first-appointment")
    ModelAndView askAboutFirst(Viewer viewer, @PathVariable("id") UUID id) {
        return first.ask(viewer, id, AppointmentPages::asDecided);
    }

    /** Giving up needs the tick that says what is lost; without it the appointment stays. */
    @PostMapping("/my/cases/{id}/first-appointment")
    ModelAndView decideFirst(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var decision = form.oneOf("decision", List.of("keep", GIVE_UP), "Choose to keep it or give it up");
        boolean keep = decision.filter("keep"::equals).isPresent();
        boolean told = form.ticked("told");
        if (decision.filter(GIVE_UP::equals).isPresent() && !told) {
            form.error("told", "Tick the box to say that you know what you lose");
        }
        return first.take(
                viewer,
                id,
                form,
                () -> new FirstAppointmentDecided(keep, told),
                keep ? "You keep your appointment" : "You have given up your appointment");
    }

    @GetMapping("/my/cases/{id}/cancel-appointment")
    ModelAndView askToCancel(Viewer viewer, @PathVariable("id") UUID id) {
        return cancelling.ask(viewer, id);
    }

    @PostMapping("/my/cases/{id}/cancel-appointment")
    ModelAndView cancel(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var why = form.optionalText("why", Move.LONGEST);
        return cancelling.take(
                viewer,
                id,
                form,
                () -> new AppointmentCancelled(Words.of(why.orElse(""))),
                "Your appointment is cancelled");
    }

    /** What was decided last; keep is the default. */
    private static Form asDecided(CaseView view) {
        return Form.blank().holding("decision", view.state().keepsFirstAppointment() ? "keep" : GIVE_UP);
    }
}
