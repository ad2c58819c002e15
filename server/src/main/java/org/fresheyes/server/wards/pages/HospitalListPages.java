package org.fresheyes.server.wards.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.wards.Hospitals;
import org.fresheyes.server.wards.NameTaken;
import org.fresheyes.server.wards.Place;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Link;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The hospitals of the organisations that somebody administers, and adding one. */
@Controller
class HospitalListPages {

    static final String LIST = "/organisation/hospitals";

    private static final String ADD = LIST + "/add";
    private static final Set<Organisation.Type> WITHOUT_WARDS =
            Set.of(Organisation.Type.PRACTICE, Organisation.Type.ICB);

    private final Hospitals hospitals;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    HospitalListPages(Hospitals hospitals, Directory directory, Pages pages, Views views) {
        this.hospitals = hospitals;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping(LIST)
    ModelAndView list(Viewer who, Form form) {
        OdsCode organisation = organisation(who, form);
        List<Link> sites = hospitals.of(who, organisation).stream()
                .map(site -> new Link(site.name(), HospitalPages.path(site.code())))
                .toList();
        List<Link> others = administered(who).stream()
                .filter(code -> !code.equals(organisation))
                .map(code -> new Link(directory.named(code), LIST + "?organisation=" + code.value()))
                .toList();
        Page page = pages.titled("Hospitals, wards and beds").back("/organisation");
        return views.page(
                "wards/hospitals",
                page,
                Map.of(
                        "organisation", organisation.value(),
                        "name", directory.named(organisation),
                        "canHave", hasWards(organisation),
                        "hospitals", sites,
                        "others", others));
    }

    @GetMapping(ADD)
    ModelAndView ask(Viewer who, Form form) {
        OdsCode organisation = organisation(who, form);
        hospitals.of(who, organisation);
        return askPage(organisation, form);
    }

    @PostMapping(ADD)
    ModelAndView add(Viewer who, Form form) {
        OdsCode organisation = organisation(who, form);
        Optional<OdsCode> code = form.parsed(
                "code",
                "Enter the code of the hospital",
                OdsCode::of,
                "Enter 3 to 12 letters and numbers, such as RCB55");
        Optional<String> name = form.text("name", "Enter the name of the hospital", HospitalSite.LONGEST_NAME);
        Optional<String> phone = form.parsed(
                "phone",
                "Enter the phone number that is answered day and night",
                HospitalSite::phone,
                HospitalPages.NO_PHONE);
        code.flatMap(each -> whyNot(organisation, each)).ifPresent(why -> form.error("code", why));
        if (!form.valid()) {
            hospitals.of(who, organisation);
            return askPage(organisation, form);
        }
        try {
            Place place = hospitals.add(
                    who, new HospitalSite(code.orElseThrow(), organisation, name.orElseThrow(), phone.orElseThrow()));
            pages.flash("The hospital is added", "Now add its wards.");
            return views.to(HospitalPages.path(place));
        } catch (NameTaken taken) {
            return askPage(organisation, form.error("code", "The wards of this hospital are kept here already"));
        }
    }

    /** Only what the directory knows for certain stands in the way: many hospitals are in no list of sites. */
    private Optional<String> whyNot(OdsCode organisation, OdsCode site) {
        if (!hasWards(organisation)) {
            return Optional.of("Only a hospital organisation has wards");
        }
        return directory.sites(site).stream()
                .filter(known -> known.code().equals(site) && !known.trust().equals(organisation))
                .findFirst()
                .map(known -> "This code belongs to " + directory.named(known.trust()));
    }

    private ModelAndView askPage(OdsCode organisation, Form form) {
        Page page = pages.titled("Add a hospital of " + directory.named(organisation))
                .back(LIST)
                .with(form);
        List<String> known = directory.sites(organisation).stream()
                .map(site -> site.code() + ": " + site.name())
                .toList();
        return views.page("wards/hospitalAdd", page, Map.of("organisation", organisation.value(), "known", known));
    }

    private boolean hasWards(OdsCode organisation) {
        return directory
                .organisation(organisation)
                .map(known -> !WITHOUT_WARDS.contains(known.type()))
                .orElse(true);
    }

    private static OdsCode organisation(Viewer who, Form form) {
        return form.optionalParsed("organisation", OdsCode::of, "Choose from the list")
                .orElseGet(() -> administered(who).getFirst());
    }

    /** @throws ResponseStatusException for somebody who administers nothing */
    private static List<OdsCode> administered(Viewer who) {
        List<OdsCode> codes = who.organisationsAs(Set.of(Role.ADMINISTRATOR)).stream()
                .sorted()
                .toList();
        if (codes.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return codes;
    }
}
