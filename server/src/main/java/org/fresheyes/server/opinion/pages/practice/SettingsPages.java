package org.fresheyes.server.opinion.pages.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.opinion.Independence;
import org.fresheyes.rules.opinion.LocalPolicy;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.opinion.Policies;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Link;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How an organisation handles second opinions, set by its administrator. */
@Controller
class SettingsPages {

    private static final String HERE = "/organisation/settings";

    private final Access access;
    private final Policies policies;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    SettingsPages(Access access, Policies policies, Directory directory, Pages pages, Views views) {
        this.access = access;
        this.policies = policies;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping(HERE)
    ModelAndView show(Viewer viewer, Form asked) {
        Optional<OdsCode> organisation = organisation(viewer, asked);
        if (organisation.isEmpty()) {
            return nowhere();
        }
        access.require(viewer, Act.MANAGE_SETTINGS, organisation.get());
        return page(viewer, organisation.get(), PolicyForm.holding(policies.of(organisation.get())));
    }

    @PostMapping(HERE)
    ModelAndView save(Viewer viewer, Form form) {
        Optional<OdsCode> organisation = organisation(viewer, form);
        if (organisation.isEmpty()) {
            return nowhere();
        }
        Grant grant = access.require(viewer, Act.MANAGE_SETTINGS, organisation.get());
        Optional<LocalPolicy> policy = PolicyForm.read(form);
        if (policy.isEmpty()) {
            return page(viewer, organisation.get(), form);
        }
        policies.set(organisation.get(), policy.get(), grant.actor());
        pages.flash("The settings are saved", "Clocks that run already keep their time until the next step.");
        return views.to(HERE + "?organisation=" + organisation.get().value());
    }

    private ModelAndView page(Viewer viewer, OdsCode organisation, Form form) {
        Page page = pages.titled("How we handle second opinions").with(form);
        Map<String, Object> values = new HashMap<>();
        values.put("code", organisation.value());
        values.put("organisation", directory.named(organisation));
        values.put("clocks", PolicyForm.Limit.values());
        values.put("points", Independence.Point.values());
        values.put("own", policies.stored(organisation).isPresent());
        values.put("others", others(viewer, organisation));
        return views.page("opinion/practice/settings", page, values);
    }

    private ModelAndView nowhere() {
        Page page = pages.titled("You do not run an organisation here");
        return views.page(HttpStatus.FORBIDDEN, "opinion/practice/nowhere", page, Map.of());
    }

    private List<Link> others(Viewer viewer, OdsCode shown) {
        return viewer.organisationsAs(Set.of(Role.ADMINISTRATOR)).stream()
                .filter(code -> !code.equals(shown))
                .sorted()
                .map(code -> new Link(directory.named(code), HERE + "?organisation=" + code.value()))
                .toList();
    }

    /** The one that was asked for, whether or not it is the viewer's: access decides that. */
    private static Optional<OdsCode> organisation(Viewer viewer, Form form) {
        return form.optionalParsed("organisation", OdsCode::of, "Choose from the list")
                .or(() -> viewer.organisationsAs(Set.of(Role.ADMINISTRATOR)).stream()
                        .sorted()
                        .findFirst());
    }
}
