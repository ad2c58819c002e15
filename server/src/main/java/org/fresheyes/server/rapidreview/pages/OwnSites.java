package org.fresheyes.server.rapidreview.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.server.access.Memberships;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.rapidreview.Whereabouts;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.nhs.Link;
import org.springframework.stereotype.Component;

/** The hospitals a viewer has to do with, and who answers calls there. */
@Component
class OwnSites {

    private static final Set<Role> ANSWER = Set.of(Role.OUTREACH, Role.ON_CALL, Role.SITE_MANAGER);
    private static final Set<Role> WORK =
            Set.of(Role.CONSULTANT, Role.HOSPITAL_STAFF, Role.OUTREACH, Role.ON_CALL, Role.SITE_MANAGER);
    private static final Set<Role> KEEP = Set.of(Role.SITE_MANAGER, Role.ADMINISTRATOR);

    private final Whereabouts whereabouts;
    private final Memberships memberships;

    OwnSites(Whereabouts whereabouts, Memberships memberships) {
        this.whereabouts = whereabouts;
        this.memberships = memberships;
    }

    /** Where the viewer answers calls, by name. */
    List<HospitalSite> answeredBy(Viewer viewer) {
        return as(viewer, ANSWER);
    }

    /** Where the viewer works, by name. */
    List<HospitalSite> worksIn(Viewer viewer) {
        return as(viewer, WORK);
    }

    /** Where the viewer keeps the rota, by name. */
    List<HospitalSite> keptBy(Viewer viewer) {
        return as(viewer, KEEP);
    }

    /** The one the form names, or else the first. */
    Optional<HospitalSite> chosen(List<HospitalSite> own, Form form) {
        Optional<OdsCode> asked = form.optionalParsed("site", OdsCode::of, "Choose from the list");
        return own.stream()
                .filter(site -> asked.map(site.code()::equals).orElse(true))
                .findFirst();
    }

    /** Links to the same page of the others. */
    List<Link> others(List<HospitalSite> own, HospitalSite shown, String page) {
        return own.stream()
                .filter(site -> !site.code().equals(shown.code()))
                .map(site -> new Link(site.name(), page + site.code()))
                .toList();
    }

    /** Everybody who answers calls at the hospitals of an organisation, by name. */
    List<Person> responders(OdsCode organisation) {
        return memberships.in(organisation).stream()
                .filter(member -> ANSWER.contains(member.membership().role()))
                .map(member -> new Person(member.account().toString(), member.name()))
                .distinct()
                .toList();
    }

    private List<HospitalSite> as(Viewer viewer, Set<Role> roles) {
        Set<OdsCode> organisations = viewer.organisationsAs(roles);
        return whereabouts.hospitals().stream()
                .filter(site -> organisations.contains(site.organisation()))
                .toList();
    }
}
