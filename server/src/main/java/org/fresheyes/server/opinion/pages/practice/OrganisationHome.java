package org.fresheyes.server.opinion.pages.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Link;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an administrator begins: who works here, how it is done here, what waits for approval. */
@Controller
class OrganisationHome {

    private final Directory directory;
    private final Pages pages;
    private final Views views;

    OrganisationHome(Directory directory, Pages pages, Views views) {
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/organisation")
    ModelAndView home(Viewer viewer) {
        List<Link> own = viewer.organisationsAs(Set.of(Role.ADMINISTRATOR)).stream()
                .sorted()
                .map(code -> new Link(directory.named(code), code.value()))
                .toList();
        Page page = pages.titled("Your organisation");
        return own.isEmpty()
                ? views.page(HttpStatus.FORBIDDEN, "opinion/practice/nowhere", page, Map.of())
                : views.page("opinion/practice/organisation", page, Map.of("own", own));
    }
}
