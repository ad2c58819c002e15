package org.fresheyes.server.presentations.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.server.access.Clinicians;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.presentations.EpisodeView;
import org.fresheyes.server.presentations.Episodes;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is done beside the review: who sees the person, trying again, putting away, and when the person is gone. */
@Controller
class FollowUpPages {

    private final EpisodeForms forms;
    private final Episodes episodes;
    private final Clinicians clinicians;

    FollowUpPages(EpisodeForms forms, Episodes episodes, Clinicians clinicians) {
        this.forms = forms;
        this.episodes = episodes;
        this.clinicians = clinicians;
    }

    // -------- who sees the person

    @GetMapping("/practice/presentations/{id}/give-to")
    ModelAndView askWho(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, EpisodeMove.GIVE_TO, view -> Form.blank(), this::clinicians);
    }

    @PostMapping("/practice/presentations/{id}/give-to")
    ModelAndView giveTo(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        List<String> offered = clinicians.at(episodes.open(viewer, id).file().practice());
        Optional<String> clinician = form.oneOf("clinician", offered, "Choose who sees the person about this");
        return forms.take(
                viewer,
                id,
                EpisodeMove.GIVE_TO,
                form,
                () -> new Event.GivenTo(clinician.orElseThrow()),
                clinician
                        .map(name -> name + " sees the person about this from now on")
                        .orElse(""),
                this::clinicians);
    }

    // -------- trying again

    @GetMapping("/practice/presentations/{id}/chase")
    ModelAndView askChase(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, EpisodeMove.CHASE, view -> Form.blank(), FollowUpPages::nothing);
    }

    @PostMapping("/practice/presentations/{id}/chase")
    ModelAndView chase(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> how = form.text("how", "Write what you tried");
        Optional<LocalDate> until = form.date("until", "the day to look again");
        return forms.take(
                viewer,
                id,
                EpisodeMove.CHASE,
                form,
                () -> new Event.Chased(Words.of(how.orElseThrow()), until.orElseThrow()),
                "The safety net has a new day",
                FollowUpPages::nothing);
    }

    // -------- putting away

    @GetMapping("/practice/presentations/{id}/put-away")
    ModelAndView askPutAway(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, EpisodeMove.PUT_AWAY, this::proposed, FollowUpPages::nothing);
    }

    @PostMapping("/practice/presentations/{id}/put-away")
    ModelAndView putAway(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var why = form.choice("why", Event.Dismissed.Why.class, "Choose why you put it away");
        Optional<String> words = form.text("words", "Write what you thought");
        Optional<LocalDate> until = form.date("until", "the last day");
        return forms.take(
                viewer,
                id,
                EpisodeMove.PUT_AWAY,
                form,
                () -> new Event.Dismissed(why.orElseThrow(), Words.of(words.orElseThrow()), until.orElseThrow()),
                "This is put away for a time",
                FollowUpPages::nothing);
    }

    /** Reading 11: 90 days, and less where there is a red flag. */
    private Form proposed(EpisodeView view) {
        boolean redFlag =
                view.state().told().filter(told -> !told.redFlags().isEmpty()).isPresent();
        return Form.blank().holding("until", episodes.today().plusDays(redFlag ? 28 : 90));
    }

    // -------- when the person is gone

    @GetMapping("/practice/presentations/{id}/end")
    ModelAndView askEnd(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, EpisodeMove.END, view -> Form.blank(), FollowUpPages::nothing);
    }

    @PostMapping("/practice/presentations/{id}/end")
    ModelAndView end(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var why = form.choice("why", Event.Ended.Cause.class, "Choose what happened");
        Optional<LocalDate> on = form.date("on", "the day it happened");
        if (on.filter(day -> day.isAfter(episodes.today())).isPresent()) {
            form.error("on", "The day it happened must be today or in the past");
        }
        return forms.take(
                viewer,
                id,
                EpisodeMove.END,
                form,
                () -> new Event.Ended(why.orElseThrow(), on.orElseThrow()),
                "Nothing more is waited for here",
                FollowUpPages::nothing);
    }

    private Map<String, ?> clinicians(EpisodeView view, Form form) {
        return Map.of("clinicians", clinicians.at(view.file().practice()));
    }

    private static Map<String, ?> nothing(EpisodeView view, Form form) {
        return Map.of();
    }
}
