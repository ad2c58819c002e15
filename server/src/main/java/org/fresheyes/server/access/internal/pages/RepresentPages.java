package org.fresheyes.server.access.internal.pages;

import java.util.Map;
import java.util.Optional;
import org.fresheyes.server.access.AccessLog;
import org.fresheyes.server.access.Account;
import org.fresheyes.server.access.Accounts;
import org.fresheyes.server.access.Invitation;
import org.fresheyes.server.access.Invitations;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Accepting to act for somebody, by the link they gave. */
@Controller
class RepresentPages {

    private final Invitations invitations;
    private final Accounts accounts;
    private final People people;
    private final AccessLog log;
    private final Pages pages;
    private final Views views;

    RepresentPages(Invitations invitations, Accounts accounts, People people, AccessLog log, Pages pages, Views views) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.people = people;
        this.log = log;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/represent/{code}")
    ModelAndView ask(Viewer who, @PathVariable String code) {
        Optional<Invitation> invitation = invitations.byCode(code);
        if (invitation.isEmpty()) {
            return gone();
        }
        Person person = people.get(invitation.get().person());
        if (!isFor(invitation.get(), who)) {
            return refused(who, person);
        }
        log.invited(who, person.id(), Optional.empty());
        return views.page(
                "access/represent",
                pages.titled(
                        "Do you want to act for %s?".formatted(person.name().full())),
                Map.of("invitation", invitation.get(), "name", person.name().full()));
    }

    @PostMapping("/represent/{code}")
    ModelAndView accept(Viewer who, @PathVariable String code) {
        Optional<Invitation> invitation = invitations.byCode(code);
        if (invitation.isEmpty()) {
            return gone();
        }
        Person person = people.get(invitation.get().person());
        if (!isFor(invitation.get(), who)) {
            return refused(who, person);
        }
        if (!invitations.accept(invitation.get(), who)) {
            return gone();
        }
        log.invited(who, person.id(), Optional.empty());
        pages.flash("You can now act for %s".formatted(person.name().full()));
        return views.to("/my/cases");
    }

    /** Nobody represents themselves; and where the person said who it is, it must be them. */
    private boolean isFor(Invitation invitation, Viewer who) {
        boolean self = who.person().filter(invitation.person()::equals).isPresent();
        boolean email = invitation.email().isEmpty()
                || accounts.find(who.account())
                        .flatMap(Account::email)
                        .filter(invitation.email().get()::equalsIgnoreCase)
                        .isPresent();
        boolean number = invitation.nhsNumber().isEmpty()
                || who.person()
                        .map(people::get)
                        .filter(me ->
                                me.nhsNumber().equals(invitation.nhsNumber().get()))
                        .isPresent();
        return who.proven() && !self && email && number;
    }

    private ModelAndView refused(Viewer who, Person person) {
        log.invited(who, person.id(), Optional.of("the invitation is for somebody else"));
        return views.page(
                HttpStatus.FORBIDDEN,
                "access/invitationNotYours",
                pages.titled("This invitation is for somebody else"),
                Map.of());
    }

    private ModelAndView gone() {
        return views.page(
                HttpStatus.NOT_FOUND, "access/invitationGone", pages.titled("This link no longer works"), Map.of());
    }
}
