package org.fresheyes.server.access.internal.pages;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.authority.Scope;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Authorities;
import org.fresheyes.server.access.ConsentWords;
import org.fresheyes.server.access.Invitation;
import org.fresheyes.server.access.Invitations;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Choice;
import org.fresheyes.server.web.nhs.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Letting somebody act for me: who, what they may do, until when, and the link to give them. */
@Controller
class InvitePages {

    private static final String LINK = InvitePages.class.getName() + ".link";
    private static final int USUAL_MONTHS = 6;
    private static final int MOST_MONTHS = 12;

    private final Access access;
    private final Authorities authorities;
    private final Invitations invitations;
    private final People people;
    private final Clock clock;
    private final Pages pages;
    private final Views views;

    InvitePages(
            Access access,
            Authorities authorities,
            Invitations invitations,
            People people,
            Clock clock,
            Pages pages,
            Views views) {
        this.access = access;
        this.authorities = authorities;
        this.invitations = invitations;
        this.people = people;
        this.clock = clock;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/my/representatives/invite")
    ModelAndView ask(Viewer who) {
        me(who);
        Form form = Form.blank().holding("until", authorities.today().plusMonths(USUAL_MONTHS));
        return page(form);
    }

    @PostMapping("/my/representatives/invite")
    ModelAndView invite(Viewer who, Form form, HttpSession session) {
        UUID me = me(who);
        Optional<String> name = form.text("name", "Enter the name of the person", 200);
        Optional<String> email = form.optionalText("email", 200);
        Optional<NhsNumber> number =
                form.optionalParsed("nhs-number", NhsNumber::of, "Enter a real NHS number, or leave it out");
        Set<Scope> scope = form.choices("scope", Scope.class, "Choose what they can do");
        Optional<LocalDate> until = form.date("until", "the last day");
        until.ifPresent(day -> checkLastDay(form, day));
        if (!form.ticked("agree")) {
            form.error("agree", "Tick the box if you agree");
        }
        if (!form.valid()) {
            return page(form);
        }
        String code = invitations.invite(new Invitation(
                UUID.randomUUID(),
                me,
                name.orElseThrow(),
                email,
                number,
                scope,
                until.orElseThrow(),
                ConsentWords.current().name(),
                clock.instant().plus(Invitations.LIFETIME),
                true));
        session.setAttribute(
                LINK,
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/represent/" + code)
                        .toUriString());
        return views.to("/my/representatives/invited");
    }

    /** Shows the link once: afterwards nobody can find it again, and a new invitation can be made. */
    @GetMapping("/my/representatives/invited")
    ModelAndView invited(Viewer who, HttpSession session) {
        me(who);
        if (!(session.getAttribute(LINK) instanceof String link)) {
            return views.to("/my/representatives");
        }
        session.removeAttribute(LINK);
        Page page = pages.titled("Give them this link").back("/my/representatives");
        return views.page("access/invited", page, Map.of("link", link));
    }

    private UUID me(Viewer who) {
        UUID me = who.person().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        access.require(who, Act.MANAGE_REPRESENTATIVES, Subject.of(people.get(me)));
        return me;
    }

    private void checkLastDay(Form form, LocalDate day) {
        LocalDate today = authorities.today();
        if (day.isBefore(today) || day.isAfter(today.plusMonths(MOST_MONTHS))) {
            form.error("until", "The last day must be between today and one year from now");
        }
    }

    private ModelAndView page(Form form) {
        Page page = pages.titled("Let somebody act for you")
                .back("/my/representatives")
                .with(form);
        List<Option> scopes = Stream.of(Scope.values())
                .map(scope -> (Option) Choice.of(scope, capital(scope.words())))
                .toList();
        return views.page(
                "access/invite",
                page,
                Map.of("scopes", scopes, "words", ConsentWords.current().sentences()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
