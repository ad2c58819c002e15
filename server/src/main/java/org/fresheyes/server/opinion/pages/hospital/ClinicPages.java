package org.fresheyes.server.opinion.pages.hospital;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.AppointmentCancelled;
import org.fresheyes.rules.opinion.Step.Booked;
import org.fresheyes.rules.opinion.Step.DidNotAttend;
import org.fresheyes.rules.opinion.Step.ReviewFromRecords;
import org.fresheyes.rules.opinion.Step.Seen;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The appointment, or doing without one. */
@Controller
class ClinicPages {

    private final MovePage booking;
    private final MovePage fromRecords;
    private final MovePage seeing;
    private final MovePage missing;
    private final MovePage cancelling;
    private final Clock clock;

    ClinicPages(MovePages pages, Clock clock) {
        this.booking = pages.of(HospitalMove.BOOK);
        this.fromRecords = pages.of(HospitalMove.FROM_RECORDS);
        this.seeing = pages.of(HospitalMove.SEEN);
        this.missing = pages.of(HospitalMove.DID_NOT_ATTEND);
        this.cancelling = pages.of(HospitalMove.CANCEL);
        this.clock = clock;
    }

    @GetMapping("/hospital/cases/{id}/book")
    ModelAndView askWhen(Viewer viewer, @PathVariable("id") UUID id) {
        return booking.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/book")
    ModelAndView book(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<LocalDate> day = form.date("day", "the date of the appointment");
        Optional<LocalTime> time = form.parsed(
                "time", "Enter the time of the appointment", ClinicPages::time, "Enter a time, like 9:30 or 14:05");
        Optional<String> place = form.text("place", "Enter where the appointment is", 200);
        Optional<Instant> at =
                day.flatMap(d -> time.map(t -> d.atTime(t).atZone(London.ZONE).toInstant()));
        if (at.filter(moment -> moment.isBefore(clock.instant())).isPresent()) {
            form.error("day", "The appointment must be in the future");
        }
        return booking.take(
                viewer, id, form, () -> new Booked(at.orElseThrow(), place.orElseThrow()), "The appointment is booked");
    }

    @GetMapping("/hospital/cases/{id}/from-records")
    ModelAndView askWhyFromRecords(Viewer viewer, @PathVariable("id") UUID id) {
        return fromRecords.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/from-records")
    ModelAndView reviewFromRecords(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> why = form.text("why", "Write why a visit is not needed");
        return fromRecords.take(
                viewer,
                id,
                form,
                () -> new ReviewFromRecords(Words.of(why.orElseThrow())),
                "You are reviewing from the records");
    }

    @GetMapping("/hospital/cases/{id}/seen")
    ModelAndView askWhenSeen(Viewer viewer, @PathVariable("id") UUID id) {
        return seeing.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/seen")
    ModelAndView seen(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<LocalDate> on = form.date("on", "the date the person was seen");
        if (on.filter(day -> day.isAfter(London.day(clock.instant()))).isPresent()) {
            form.error("on", "The date the person was seen must be today or in the past");
        }
        return seeing.take(viewer, id, form, () -> new Seen(on.orElseThrow()), "The visit is recorded");
    }

    @GetMapping("/hospital/cases/{id}/did-not-attend")
    ModelAndView askAboutMissed(Viewer viewer, @PathVariable("id") UUID id) {
        return missing.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/did-not-attend")
    ModelAndView missed(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> words = form.optionalText("words");
        return missing.take(
                viewer,
                id,
                form,
                () -> new DidNotAttend(Words.of(words.orElse(""))),
                "The missed appointment is recorded. Please offer another");
    }

    @GetMapping("/hospital/cases/{id}/cancel-appointment")
    ModelAndView askToCancel(Viewer viewer, @PathVariable("id") UUID id) {
        return cancelling.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/cancel-appointment")
    ModelAndView cancel(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> why = form.text("why", "Write why the appointment is cancelled");
        return cancelling.take(
                viewer,
                id,
                form,
                () -> new AppointmentCancelled(Words.of(why.orElseThrow())),
                "The appointment is cancelled. Please offer another");
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException("Time '%s': not hours and minutes.".formatted(text), notOne);
        }
    }
}
