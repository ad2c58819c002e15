package org.fresheyes.server.opinion.pages.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
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
        List<OwnOrganisation> own = viewer.organisationsAs(Set.of(Role.ADMINISTRATOR)).stream()
                .sorted()
                .map(this::own)
                .toList();
        Page page = pages.titled("Your organisation");
        return own.isEmpty()
                ? views.page(HttpStatus.FORBIDDEN, "opinion/practice/nowhere", page, Map.of())
                : views.page("opinion/practice/organisation", page, Map.of("own", own));
    }

    private OwnOrganisation own(OdsCode code) {
        boolean practice = directory
                .organisation(code)
                .filter(known -> known.type() == Organisation.Type.PRACTICE)
                .isPresent();
        return new OwnOrganisation(directory.named(code), code.value(), practice);
    }
}
