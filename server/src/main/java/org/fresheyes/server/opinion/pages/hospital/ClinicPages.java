package org.fresheyes.server.opinion.pages.hospital;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.AppointmentCancelled;
import org.fresheyes.rules.opinion.Step.Booked;
import org.fresheyes.rules.opinion.Step.DidNotAttend;
import org.fresheyes.rules.opinion.Step.ReviewFromRecords;
import org.fresheyes.rules.opinion.Step.Seen;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.web.Dates;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The appointment, or doing without one. */
@Controller
class ClinicPages {

    private final HospitalForms forms;
    private final Clock clock;

    ClinicPages(HospitalForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/hospital/cases/{id}/book")
    ModelAndView askWhen(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.BOOK, this::booking);
    }

    @PostMapping("/hospital/cases/{id}/book")
    ModelAndView book(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<LocalDate> day = form.date("day", "the date of the appointment");
        Optional<LocalTime> time = form.parsed(
                "time", "Enter the time of the appointment", ClinicPages::time, "Enter a time, like 9:30 or 14:05");
        Optional<String> place = form.text("place", "Enter where the appointment is", 200);
        Optional<Instant> at =
                day.flatMap(d -> time.map(t -> d.atTime(t).atZone(Dates.LONDON).toInstant()));
        if (at.filter(moment -> moment.isBefore(clock.instant())).isPresent()) {
            form.error("day", "The appointment must be in the future");
        }
        return forms.take(
                viewer,
                id,
                form,
                () -> new Booked(at.orElseThrow(), place.orElseThrow()),
                "The appointment is booked",
                this::booking);
    }

    @GetMapping("/hospital/cases/{id}/from-records")
    ModelAndView askWhyFromRecords(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.FROM_RECORDS, this::fromRecords);
    }

    @PostMapping("/hospital/cases/{id}/from-records")
    ModelAndView reviewFromRecords(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> why = form.text("why", "Write why a visit is not needed");
        return forms.take(
                viewer,
                id,
                form,
                () -> new ReviewFromRecords(Words.of(why.orElseThrow())),
                "You are reviewing from the records",
                this::fromRecords);
    }

    @GetMapping("/hospital/cases/{id}/seen")
    ModelAndView askWhenSeen(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.SEEN, this::seeing);
    }

    @PostMapping("/hospital/cases/{id}/seen")
    ModelAndView seen(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<LocalDate> on = form.date("on", "the date the person was seen");
        if (on.filter(day -> day.isAfter(LocalDate.ofInstant(clock.instant(), Dates.LONDON)))
                .isPresent()) {
            form.error("on", "The date the person was seen must be today or in the past");
        }
        return forms.take(viewer, id, form, () -> new Seen(on.orElseThrow()), "The visit is recorded", this::seeing);
    }

    @GetMapping("/hospital/cases/{id}/did-not-attend")
    ModelAndView askAboutMissed(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.DID_NOT_ATTEND, this::missing);
    }

    @PostMapping("/hospital/cases/{id}/did-not-attend")
    ModelAndView missed(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> words = form.optionalText("words");
        return forms.take(
                viewer,
                id,
                form,
                () -> new DidNotAttend(Words.of(words.orElse(""))),
                "The missed appointment is recorded. Please offer another",
                this::missing);
    }

    @GetMapping("/hospital/cases/{id}/cancel-appointment")
    ModelAndView askToCancel(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.CANCEL, this::cancelling);
    }

    @PostMapping("/hospital/cases/{id}/cancel-appointment")
    ModelAndView cancel(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> why = form.text("why", "Write why the appointment is cancelled");
        return forms.take(
                viewer,
                id,
                form,
                () -> new AppointmentCancelled(Words.of(why.orElseThrow())),
                "The appointment is cancelled. Please offer another",
                this::cancelling);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException("Time '%s': not hours and minutes.".formatted(text), notOne);
        }
    }

    private ModelAndView booking(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.BOOK, view, form, changes);
    }

    private ModelAndView fromRecords(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.FROM_RECORDS, view, form, changes);
    }

    private ModelAndView seeing(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.SEEN, view, form, changes);
    }

    private ModelAndView missing(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.DID_NOT_ATTEND, view, form, changes);
    }

    private ModelAndView cancelling(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.CANCEL, view, form, changes);
    }
}
