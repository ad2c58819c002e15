package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.access.Viewers;
import org.fresheyes.server.web.SignedIn;
import org.fresheyes.server.web.WhoIsSignedIn;
import org.fresheyes.server.web.nhs.Link;
import org.springframework.stereotype.Component;

/** Who is signed in, and where they can go, for the header of every page. */
@Component
class Header implements WhoIsSignedIn {

    private static final Set<Role> HOSPITAL =
            Set.of(Role.CONSULTANT, Role.HOSPITAL_STAFF, Role.OUTREACH, Role.ON_CALL, Role.SITE_MANAGER);

    private final Viewers viewers;
    private final HttpServletRequest request;

    Header(Viewers viewers, HttpServletRequest request) {
        this.viewers = viewers;
        this.request = request;
    }

    @Override
    public Optional<SignedIn> now() {
        return viewers.current().map(viewer -> new SignedIn(viewer.name(), links(viewer)));
    }

    private List<Link> links(Viewer viewer) {
        List<Link> links = new ArrayList<>();
        if (!viewer.organisationsAs(Set.of(Role.GP, Role.PRACTICE_STAFF)).isEmpty()) {
            links.add(link("Practice requests", "/practice"));
            links.add(link("Think again", "/practice/presentations"));
        }
        if (!viewer.organisationsAs(Set.of(Role.CONSULTANT, Role.HOSPITAL_STAFF))
                .isEmpty()) {
            links.add(link("Hospital requests", "/hospital"));
        }
        if (!viewer.organisationsAs(Set.of(Role.OUTREACH, Role.ON_CALL, Role.SITE_MANAGER))
                .isEmpty()) {
            links.add(link("Calls", "/hospital/calls"));
        }
        if (!viewer.organisationsAs(HOSPITAL).isEmpty()) {
            links.add(link("Call for a review", "/hospital/call"));
        }
        if (!viewer.organisationsAs(Set.of(Role.SITE_MANAGER)).isEmpty()) {
            links.add(link("Who is on duty", "/hospital/rota"));
        }
        if (!viewer.organisationsAs(Set.of(Role.ADMINISTRATOR)).isEmpty()) {
            links.add(link("Organisation", "/organisation"));
        }
        if (viewer.proven() && (viewer.person().isPresent() || !viewer.isStaff())) {
            links.add(link("Your requests", "/my/cases"));
            links.add(link("Same problem again", "/my/same-problem"));
            links.add(link("Who can act for you", "/my/representatives"));
            links.add(link("Who looked", "/my/who-looked"));
        }
        return here(links);
    }

    private static Link link(String text, String href) {
        return new Link(text, href);
    }

    /** Marks where the viewer is: of two addresses that both fit, the longer one. */
    private List<Link> here(List<Link> links) {
        String uri = request.getRequestURI();
        Optional<String> here = links.stream()
                .flatMap(link -> Optional.ofNullable(link.href()).stream())
                .filter(href -> uri.equals(href) || uri.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length));
        return links.stream()
                .map(link -> here.filter(href -> href.equals(link.href())).isPresent() ? link.here() : link)
                .toList();
    }
}
