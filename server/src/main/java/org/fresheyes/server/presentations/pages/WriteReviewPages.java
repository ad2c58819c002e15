package org.fresheyes.server.presentations.pages;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.review.Event.Reviewed;
import org.fresheyes.rules.presentations.review.LookAgain;
import org.fresheyes.rules.presentations.review.Outcome;
import org.fresheyes.rules.presentations.review.Reflect;
import org.fresheyes.rules.presentations.review.Rethink;
import org.fresheyes.rules.presentations.review.SafetyNet;
import org.fresheyes.server.access.Clinicians;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.presentations.EpisodeView;
import org.fresheyes.server.presentations.SymptomNames;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Reflect, review, rethink: a GP writes what they thought and what comes of it. */
@Controller
class WriteReviewPages {

    /** What a review comes to, as the form asks it. */
    private enum Result {
        WATCH,
        ANOTHER_CLINICIAN,
        OVER
    }

    private final EpisodeForms forms;
    private final Clinicians clinicians;
    private final SymptomNames names;

    WriteReviewPages(EpisodeForms forms, Clinicians clinicians, SymptomNames names) {
        this.forms = forms;
        this.clinicians = clinicians;
        this.names = names;
    }

    @GetMapping("/practice/presentations/{id}/review")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(
                viewer, id, EpisodeMove.REVIEW, view -> Form.blank().holding("owner", viewer.name()), this::beside);
    }

    @PostMapping("/practice/presentations/{id}/review")
    ModelAndView review(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<Reflect> reflect = reflect(form);
        Optional<LookAgain> review = lookAgain(form);
        Optional<Rethink> rethink = rethink(form);
        Optional<Result> result = form.choice("result", Result.class, "Choose what comes of this review");
        Optional<Outcome> outcome = result.flatMap(chosen -> outcome(form, chosen));
        return forms.take(
                viewer,
                id,
                EpisodeMove.REVIEW,
                form,
                () -> new Reviewed(
                        reflect.orElseThrow(), review.orElseThrow(), rethink.orElseThrow(), outcome.orElseThrow()),
                "Your review is saved",
                this::beside);
    }

    private static Optional<Reflect> reflect(Form form) {
        Optional<String> changed = form.text("changed", "Write what has changed since the first visit");
        Optional<Reflect.FaceToFace> seen =
                form.choice("seen-how", Reflect.FaceToFace.class, "Choose if the person was seen face to face");
        Optional<String> why = seen.filter(Reflect.FaceToFace.NOT_NOW::equals).isPresent()
                ? form.text("seen-why", "Write why the person is not seen face to face")
                : form.optionalText("seen-why");
        return form.valid()
                ? Optional.of(new Reflect(words(changed), seen.orElseThrow(), words(why)))
                : Optional.empty();
    }

    private static Optional<LookAgain> lookAgain(Form form) {
        Optional<Boolean> talked = form.yesOrNo("talked", "Choose yes if you talked to somebody, or no");
        Optional<String> peer = form.text("peer", "Write who you talked to and what they thought, or why you did not");
        Optional<String> flags = form.text("red-flags", "Write what you thought of the red flags");
        return form.valid()
                ? Optional.of(new LookAgain(talked.orElseThrow(), words(peer), words(flags)))
                : Optional.empty();
    }

    private static Optional<Rethink> rethink(Form form) {
        Set<Rethink.Next> next = form.optionalChoices("next", Rethink.Next.class);
        Optional<String> what = form.text("next-what", "Write which tests or referral, or why there are none");
        return form.valid() ? Optional.of(new Rethink(next, words(what))) : Optional.empty();
    }

    private static Optional<Outcome> outcome(Form form, Result result) {
        if (result == Result.OVER) {
            Optional<Outcome.Over.Why> why = form.choice("over", Outcome.Over.Why.class, "Choose why it is over");
            Optional<String> words = form.text("over-words", "Write on what this rests");
            return form.valid() ? Optional.of(new Outcome.Over(why.orElseThrow(), words(words))) : Optional.empty();
        }
        Optional<String> owner = form.text("owner", "Enter who looks again", 100);
        Optional<LocalDate> due = form.date("until", "the day to look again");
        Optional<SafetyNet.Route> route = form.choice("route", SafetyNet.Route.class, "Choose how they look again");
        Optional<String> watchFor = form.text("watch-for", "Write what the person was told to watch for");
        if (!form.valid()) {
            return Optional.empty();
        }
        SafetyNet net = new SafetyNet(owner.orElseThrow(), due.orElseThrow(), route.orElseThrow(), words(watchFor));
        return Optional.of(
                result == Result.WATCH ? new Outcome.Watch(net) : new Outcome.AnotherClinician(UUID.randomUUID(), net));
    }

    private Map<String, ?> beside(EpisodeView view, Form form) {
        return Map.of(
                "names", names,
                "clinicians", clinicians.at(view.file().practice()),
                "canAsk", view.person().registered().isPresent());
    }

    private static Words words(Optional<String> text) {
        return Words.of(text.orElse(""));
    }
}
