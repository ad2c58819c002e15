package org.fresheyes.server.rapidreview.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.rapidreview.call.Caller;
import org.fresheyes.rules.rapidreview.call.Where;
import org.fresheyes.server.rapidreview.CallOnFile;
import org.fresheyes.server.rapidreview.Calls;
import org.fresheyes.server.rapidreview.Placed;
import org.fresheyes.server.rapidreview.Whereabouts;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages for whoever calls: no account, no cookie, nothing that has to be filled in. They say the same whether or not
 * anybody is a patient.
 */
@Controller
class CallerPages {

    /** Longest answer, in characters: a page on a phone, not a letter. */
    static final int LONGEST = 2_000;

    private static final String CALL = "rapidreview/caller/call";

    private final Calls calls;
    private final Whereabouts whereabouts;
    private final Pages pages;
    private final Views views;

    CallerPages(Calls calls, Whereabouts whereabouts, Pages pages, Views views) {
        this.calls = calls;
        this.whereabouts = whereabouts;
        this.pages = pages;
        this.views = views;
    }

    /** Without a code: the hospital is chosen first. */
    @GetMapping("/call")
    ModelAndView choose(Form form) {
        Optional<HospitalSite> chosen = form.optionalParsed("hospital", OdsCode::of, "Choose from the list")
                .flatMap(whereabouts::hospital);
        return chosen.isPresent() ? ask(chosen.get(), Optional.empty(), blank()) : hospitals(HttpStatus.OK);
    }

    /** From a poster of a hospital or ward, or the card at a bed. An old code still leads to its hospital. */
    @GetMapping("/call/{code}")
    ModelAndView ask(@PathVariable("code") String code) {
        return whereabouts
                .hospitalOf(code)
                .map(hospital -> ask(hospital, whereabouts.of(code), blank()))
                .orElseGet(() -> hospitals(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/call")
    ModelAndView call(Form form) {
        return form.optionalParsed("hospital", OdsCode::of, "Choose from the list")
                .flatMap(whereabouts::hospital)
                .map(hospital -> send(hospital, Optional.empty(), form))
                .orElseGet(() -> hospitals(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/call/{code}")
    ModelAndView call(@PathVariable("code") String code, Form form) {
        return whereabouts
                .hospitalOf(code)
                .map(hospital -> send(hospital, whereabouts.of(code), form))
                .orElseGet(() -> hospitals(HttpStatus.NOT_FOUND));
    }

    /** Where the call has got to, for whoever has the link. */
    @GetMapping("/call/status/{secret}")
    ModelAndView status(@PathVariable("secret") String secret) {
        return status(secret, "rapidreview/caller/status");
    }

    /** The part of that page that changes, for its script. */
    @GetMapping("/call/status/{secret}/now")
    ModelAndView now(@PathVariable("secret") String secret) {
        return status(secret, "rapidreview/caller/now");
    }

    private ModelAndView status(String secret, String template) {
        return calls.byLink(secret)
                .map(call -> views.page(
                        template,
                        pages.titled("Your call"),
                        Map.of("progress", Progress.of(call, hospital(call)), "secret", secret)))
                .orElseGet(() -> hospitals(HttpStatus.NOT_FOUND));
    }

    private HospitalSite hospital(CallOnFile call) {
        return whereabouts
                .hospital(call.where().site())
                .orElseThrow(() -> new IllegalStateException("Hospital %s of call %s: it is not there any more."
                        .formatted(call.where().site(), call.id())));
    }

    private ModelAndView send(HospitalSite hospital, Optional<Where> place, Form form) {
        Optional<Calls.Said> said = said(form);
        boolean nothing = said.filter(it -> it.about().isBlank()
                                && it.reach().isBlank()
                                && it.worry().isBlank())
                        .isPresent()
                && place.flatMap(Where::ward).isEmpty();
        if (nothing) {
            form.error("about", "Write where the patient is, or their name");
        }
        if (said.isEmpty() || nothing) {
            return ask(hospital, place, form);
        }
        String key = form.typed("key").filter(CallerPages::isKey).orElseGet(CallerPages::freshKey);
        return switch (calls.call(place.orElseGet(() -> Whereabouts.at(hospital)), said.get(), key)) {
            case Placed.AsCall call -> views.to("/call/status/" + call.secret());
            case Placed.TooMany many ->
                views.page(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "rapidreview/caller/many",
                        pages.titled("Please call us"),
                        Map.of("hospital", hospital));
        };
    }

    static Optional<Calls.Said> said(Form form) {
        Caller caller = form.optionalChoice("who", Caller.class).orElse(Caller.NOT_SAID);
        Optional<String> name = form.optionalText("name", LONGEST);
        Optional<String> about = form.optionalText("about", LONGEST);
        Optional<String> worry = form.optionalText("worry", LONGEST);
        Optional<String> reach = form.optionalText("reach", LONGEST);
        return form.valid()
                ? Optional.of(new Calls.Said(caller, words(name), words(about), words(worry), words(reach)))
                : Optional.empty();
    }

    private ModelAndView ask(HospitalSite hospital, Optional<Where> place, Form form) {
        Page page = pages.titled("Worried that somebody is getting worse?").with(form);
        return views.page(
                CALL,
                page,
                Map.of(
                        "hospital",
                        hospital,
                        "place",
                        place,
                        "key",
                        form.typed("key").filter(CallerPages::isKey).orElseGet(CallerPages::freshKey)));
    }

    private ModelAndView hospitals(HttpStatus status) {
        List<HospitalSite> all = whereabouts.hospitals();
        return views.page(
                status,
                "rapidreview/caller/choose",
                pages.titled("Worried that somebody is getting worse?"),
                Map.of("hospitals", all, "unknown", status == HttpStatus.NOT_FOUND));
    }

    private static Form blank() {
        return Form.blank().holding("key", freshKey());
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    static boolean isKey(String typed) {
        return typed.matches("[0-9a-f-]{36}");
    }

    private static Words words(Optional<String> text) {
        return Words.of(text.orElse(""));
    }
}
