package org.fresheyes.server.access.internal.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.AccessLog;
import org.fresheyes.server.access.Accounts;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Authorities;
import org.fresheyes.server.access.Invitations;
import org.fresheyes.server.access.Representing;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who can act for me: the list, what each of them did, and how to stop it. */
@Controller
class RepresentativesPages {

    private static final int LINES = 200;

    private final Access access;
    private final AccessLog log;
    private final Authorities authorities;
    private final Invitations invitations;
    private final Representing representing;
    private final Accounts accounts;
    private final People people;
    private final Pages pages;
    private final Views views;

    RepresentativesPages(
            Access access,
            AccessLog log,
            Authorities authorities,
            Invitations invitations,
            Representing representing,
            Accounts accounts,
            People people,
            Pages pages,
            Views views) {
        this.access = access;
        this.log = log;
        this.authorities = authorities;
        this.invitations = invitations;
        this.representing = representing;
        this.accounts = accounts;
        this.people = people;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/my/representatives")
    ModelAndView list(Viewer who, HttpServletRequest request) {
        Page page = pages.titled("Who can act for you");
        if (who.person().isEmpty()) {
            return views.page("access/noPerson", page);
        }
        Person me = me(who);
        List<Representative> all = authorities.over(me.id()).stream()
                .map(authority -> representative(authority, me))
                .toList();
        return views.page("access/representatives", page, Map.of("all", all, "waiting", invitations.waiting(me.id())));
    }

    @GetMapping("/my/representatives/{id}")
    ModelAndView one(Viewer who, @PathVariable UUID id) {
        Person me = me(who);
        Authority authority = mine(id, me);
        Representative representative = representative(authority, me);
        Page page = pages.titled(representative.name()).back("/my/representatives");
        return views.page(
                "access/representative",
                page,
                Map.of(
                        "representative",
                        representative,
                        "looks",
                        log.about(me.id(), authority.representative(), LINES)));
    }

    @PostMapping("/my/representatives/{id}/end")
    ModelAndView end(Viewer who, @PathVariable UUID id) {
        Person me = me(who);
        Authority authority = mine(id, me);
        authorities.end(authority.id(), who.name(), "the person ended it");
        pages.flash(
                "%s can no longer act for you"
                        .formatted(representative(authority, me).name()),
                "It works from now on.");
        return views.to("/my/representatives");
    }

    @PostMapping("/my/representatives/invitations/{id}/cancel")
    ModelAndView cancel(Viewer who, @PathVariable UUID id) {
        invitations.cancel(id, me(who).id());
        pages.flash("You took the invitation back", "Its link no longer works.");
        return views.to("/my/representatives");
    }

    private Person me(Viewer who) {
        Person me = people.get(who.person().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
        access.require(who, Act.MANAGE_REPRESENTATIVES, Subject.of(me));
        return me;
    }

    private Authority mine(UUID id, Person me) {
        return authorities
                .find(id)
                .filter(authority -> authority.person().equals(me.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Representative representative(Authority authority, Person person) {
        String name = accounts.find(authority.representative())
                .map(account -> account.name())
                .orElse("Somebody whose account is gone");
        Optional<String> whyNot = representing.whyNot(authority, person).map(why -> why.words());
        return new Representative(name, authority, whyNot.orElse(""));
    }
}
