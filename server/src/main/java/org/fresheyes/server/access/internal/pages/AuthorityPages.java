package org.fresheyes.server.access.internal.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.authority.Basis;
import org.fresheyes.rules.authority.Capacity;
import org.fresheyes.rules.authority.Scope;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Account;
import org.fresheyes.server.access.Accounts;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Authorities;
import org.fresheyes.server.access.Representing;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Choice;
import org.fresheyes.server.web.nhs.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Authority to act for a person, as the practice has seen the evidence for it. */
@Controller
class AuthorityPages {

    private static final String LIST = "/practice/people/%s/authorities";

    private final Access access;
    private final Authorities authorities;
    private final Representing representing;
    private final Accounts accounts;
    private final People people;
    private final Pages pages;
    private final Views views;

    AuthorityPages(
            Access access,
            Authorities authorities,
            Representing representing,
            Accounts accounts,
            People people,
            Pages pages,
            Views views) {
        this.access = access;
        this.authorities = authorities;
        this.representing = representing;
        this.accounts = accounts;
        this.people = people;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/practice/people/{id}/authorities")
    ModelAndView list(Viewer who, @PathVariable UUID id) {
        Person person = required(who, id, Act.VERIFY_AUTHORITY);
        List<Representative> all = authorities.over(id).stream()
                .map(authority -> new Representative(
                        accounts.find(authority.representative())
                                .map(Account::name)
                                .orElse("Somebody whose account is gone"),
                        authority,
                        representing
                                .whyNot(authority, person)
                                .map(why -> why.words())
                                .orElse("")))
                .toList();
        Page page = pages.titled("Who can act for " + person.name().full()).back("/practice/people");
        return views.page(
                "access/authorities",
                page,
                Map.of(
                        "person", id.toString(),
                        "all", all,
                        "capacity", authorities.capacityOf(id, Optional.empty())));
    }

    @GetMapping("/practice/people/{id}/authorities/add")
    ModelAndView ask(Viewer who, @PathVariable UUID id) {
        return addPage(required(who, id, Act.VERIFY_AUTHORITY), Form.blank());
    }

    @PostMapping("/practice/people/{id}/authorities/add")
    ModelAndView add(Viewer who, @PathVariable UUID id, Form form) {
        Person person = required(who, id, Act.VERIFY_AUTHORITY);
        Optional<Account> account =
                form.text("email", "Enter the email address of their account").flatMap(email -> account(form, email));
        Optional<BasisChoice> basis = form.choice("basis", BasisChoice.class, "Choose why they may act");
        Optional<String> evidence = form.text("evidence", "Write what you have seen, and where it is kept");
        Set<Scope> scope = form.choices("scope", Scope.class, "Choose what they can do");
        Optional<LocalDate> until = form.date("until", "the last day");
        if (until.filter(day -> day.isBefore(authorities.today())).isPresent()) {
            form.error("until", "The last day must be today or later");
        }
        if (basis.filter(BasisChoice.PROPERTY_ATTORNEY::equals).isPresent()) {
            form.error("basis", "A power of attorney for property and money gives no say over health decisions");
        }
        if (!form.valid()) {
            return addPage(person, form);
        }
        LocalDate today = authorities.today();
        Basis proven = basis.orElseThrow().with(evidence.orElseThrow());
        authorities.give(new Authority(
                UUID.randomUUID(),
                id,
                account.orElseThrow().id(),
                proven,
                scope,
                today,
                until.orElseThrow(),
                new Authority.Verified(who.name(), today),
                Optional.empty()));
        pages.flash("%s can act for %s"
                .formatted(account.get().name(), person.name().full()));
        return views.to(LIST.formatted(id));
    }

    @PostMapping("/practice/people/{id}/authorities/{authority}/end")
    ModelAndView end(Viewer who, @PathVariable UUID id, @PathVariable UUID authority, Form form) {
        required(who, id, Act.VERIFY_AUTHORITY);
        mustBeOf(id, authority);
        authorities.end(authority, who.name(), form.optionalText("why").orElse("ended by the practice"));
        pages.flash("They can no longer act", "It works from now on.");
        return views.to(LIST.formatted(id));
    }

    @PostMapping("/practice/people/{id}/authorities/{authority}/reviewed")
    ModelAndView reviewed(Viewer who, @PathVariable UUID id, @PathVariable UUID authority) {
        required(who, id, Act.RECORD_CAPACITY);
        mustBeOf(id, authority);
        authorities.reviewed(authority);
        pages.flash("The review is recorded");
        return views.to(LIST.formatted(id));
    }

    @PostMapping("/practice/people/{id}/capacity")
    ModelAndView capacity(Viewer who, @PathVariable UUID id, Form form) {
        required(who, id, Act.RECORD_CAPACITY);
        Optional<Capacity> capacity = form.choice("capacity", Capacity.class, "Choose what you found");
        Optional<String> evidence = form.text("finding", "Write how you came to this finding");
        if (!form.valid()) {
            pages.flash("Nothing is recorded", "Choose what you found, and write how you came to it.");
            return views.to(LIST.formatted(id));
        }
        authorities.recordCapacity(id, Optional.empty(), capacity.orElseThrow(), evidence.orElseThrow(), who.name());
        pages.flash("The finding is recorded");
        return views.to(LIST.formatted(id));
    }

    private Person required(Viewer who, UUID id, Act act) {
        Person person = people.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(who, act, Subject.of(person));
        return person;
    }

    private void mustBeOf(UUID person, UUID authority) {
        boolean theirs = authorities
                .find(authority)
                .filter(found -> found.person().equals(person))
                .isPresent();
        if (!theirs) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Optional<Account> account(Form form, String email) {
        List<Account> known = accounts.byEmail(email);
        if (known.isEmpty()) {
            form.error("email", "Nobody has signed in with this address yet. Ask them to sign in once");
        }
        return known.stream().findFirst();
    }

    private ModelAndView addPage(Person person, Form form) {
        Page page = pages.titled("Let somebody act for " + person.name().full())
                .back(LIST.formatted(person.id()))
                .with(form);
        List<Option> bases = Stream.of(BasisChoice.values())
                .map(basis -> (Option) Choice.of(basis, basis.label()).hint(basis.evidence()))
                .toList();
        List<Option> scopes = Stream.of(Scope.values())
                .map(scope -> (Option) Choice.of(scope, scope.words()))
                .toList();
        return views.page("access/authorityAdd", page, Map.of("bases", bases, "scopes", scopes));
    }
}
