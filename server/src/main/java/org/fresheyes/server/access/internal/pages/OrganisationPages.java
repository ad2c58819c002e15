package org.fresheyes.server.access.internal.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Account;
import org.fresheyes.server.access.Accounts;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.ExpectedMembers;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.LastAdministrator;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Memberships;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The people of an organisation, for its administrator: who works here as what, and who is expected. */
@Controller
class OrganisationPages {

    private static final String LIST = "/organisation/%s/people";

    private final Access access;
    private final Memberships memberships;
    private final ExpectedMembers expected;
    private final Accounts accounts;
    private final Pages pages;
    private final Views views;

    OrganisationPages(
            Access access,
            Memberships memberships,
            ExpectedMembers expected,
            Accounts accounts,
            Pages pages,
            Views views) {
        this.access = access;
        this.memberships = memberships;
        this.expected = expected;
        this.accounts = accounts;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/organisation/people")
    ModelAndView first(Viewer who) {
        OdsCode organisation = who.organisationsAs(Set.of(Role.ADMINISTRATOR)).stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return views.to(LIST.formatted(organisation));
    }

    @GetMapping("/organisation/{code}/people")
    ModelAndView list(Viewer who, @PathVariable String code) {
        Membership mine = administrator(who, code);
        Page page = pages.titled("People of " + mine.organisationName());
        return views.page(
                "access/organisationPeople",
                page,
                Map.of(
                        "code", mine.organisation().value(),
                        "members", memberships.in(mine.organisation()),
                        "expected", expected.in(mine.organisation())));
    }

    @GetMapping("/organisation/{code}/people/add")
    ModelAndView ask(Viewer who, @PathVariable String code) {
        return addPage(administrator(who, code), Form.blank());
    }

    @PostMapping("/organisation/{code}/people/add")
    ModelAndView add(Viewer who, @PathVariable String code, Form form) {
        OdsCode organisation = OdsCode.of(code);
        Grant grant = access.require(who, Act.MANAGE_PEOPLE, organisation);
        Membership mine = administrator(who, code);
        Optional<String> email = form.parsed(
                "email", "Enter their work email address", OrganisationPages::email, "Enter a real email address");
        Optional<Role> role =
                form.choice("role", Role.class, "Choose what they do here").filter(Role::isForPeople);
        if (!form.valid() || role.isEmpty()) {
            return addPage(mine, form);
        }
        Membership membership = new Membership(organisation, mine.organisationName(), role.get());
        List<Account> known = accounts.byEmail(email.orElseThrow());
        if (known.isEmpty()) {
            expected.expect(email.get(), membership, grant.actor());
            pages.flash("We will let them in", "They have this role as soon as they sign in with that address.");
        } else {
            known.forEach(account -> memberships.give(account.id(), membership, grant.actor()));
            pages.flash("They have the role now");
        }
        return views.to(LIST.formatted(organisation));
    }

    @PostMapping("/organisation/{code}/people/{account}/end")
    ModelAndView end(Viewer who, @PathVariable String code, @PathVariable UUID account, @RequestParam Role role) {
        OdsCode organisation = OdsCode.of(code);
        Grant grant = access.require(who, Act.MANAGE_PEOPLE, organisation);
        try {
            memberships.end(account, organisation, role, grant.actor());
            pages.flash("The role has ended", "It works from now on.");
        } catch (LastAdministrator last) {
            pages.flash(
                    "Nothing has changed", "This is the only administrator. Make somebody else administrator first.");
        }
        return views.to(LIST.formatted(organisation));
    }

    @PostMapping("/organisation/{code}/people/forget")
    ModelAndView forget(Viewer who, @PathVariable String code, @RequestParam String email, @RequestParam Role role) {
        OdsCode organisation = OdsCode.of(code);
        access.require(who, Act.MANAGE_PEOPLE, organisation);
        expected.forget(email, organisation, role);
        pages.flash("We no longer expect them");
        return views.to(LIST.formatted(organisation));
    }

    private Membership administrator(Viewer who, String code) {
        OdsCode organisation = OdsCode.of(code);
        access.require(who, Act.MANAGE_PEOPLE, organisation);
        return who.memberships().stream()
                .filter(membership -> membership.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private ModelAndView addPage(Membership mine, Form form) {
        String list = LIST.formatted(mine.organisation());
        Page page = pages.titled("Add somebody to " + mine.organisationName())
                .back(list)
                .with(form);
        List<Option> roles = Stream.of(Role.values())
                .filter(Role::isForPeople)
                .map(role -> (Option) Choice.of(role, role.label()))
                .toList();
        return views.page("access/organisationAdd", page, Map.of("roles", roles));
    }

    private static String email(String typed) {
        if (!typed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new IllegalArgumentException("E-mail address '%s': no name, @ and domain.".formatted(typed));
        }
        return typed;
    }
}
