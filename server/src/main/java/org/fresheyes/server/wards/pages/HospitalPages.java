package org.fresheyes.server.wards.pages;

import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.wards.Hospitals;
import org.fresheyes.server.wards.NameTaken;
import org.fresheyes.server.wards.Place;
import org.fresheyes.server.wards.Places;
import org.fresheyes.server.wards.Ward;
import org.fresheyes.server.wards.Wards;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One hospital for its administrator: phone number, wards, poster, what was changed. */
@Controller
class HospitalPages {

    static final String NO_PHONE = "Enter a phone number, such as 01632 960 001";

    private static final String HOSPITAL = HospitalListPages.LIST + "/{site}";

    private final Hospitals hospitals;
    private final Places places;
    private final Wards wards;
    private final Pages pages;
    private final Views views;

    HospitalPages(Hospitals hospitals, Places places, Wards wards, Pages pages, Views views) {
        this.hospitals = hospitals;
        this.places = places;
        this.wards = wards;
        this.pages = pages;
        this.views = views;
    }

    static String path(OdsCode site) {
        return HospitalListPages.LIST + "/" + site.value();
    }

    static String path(Place place) {
        return path(place.site().code());
    }

    @GetMapping(HOSPITAL)
    ModelAndView show(Viewer who, @PathVariable String site) {
        return page(hospitals.see(who, hospital(site)), Form.blank());
    }

    @PostMapping(HOSPITAL)
    ModelAndView change(Viewer who, @PathVariable String site, Form form) {
        Place hospital = hospital(site);
        Optional<String> name = form.text("name", "Enter the name of the hospital", HospitalSite.LONGEST_NAME);
        Optional<String> phone = form.parsed(
                "phone", "Enter the phone number that is answered day and night", HospitalSite::phone, NO_PHONE);
        if (!form.valid()) {
            return page(hospitals.see(who, hospital), form);
        }
        hospitals.change(who, hospital, name.orElseThrow(), phone.orElseThrow());
        pages.flash("Name and phone number are changed", "Posters that hang still show the old ones. Print new ones.");
        return views.to(path(hospital));
    }

    @PostMapping(HOSPITAL + "/wards")
    ModelAndView addWard(Viewer who, @PathVariable String site, Form form) {
        Place hospital = hospital(site);
        Optional<String> name = form.text("ward", "Enter the name of the ward", HospitalSite.LONGEST_NAME);
        Optional<String> feed = form.optionalText("ward-feed", HospitalSite.LONGEST_NAME);
        if (!form.valid()) {
            return page(hospitals.see(who, hospital), form);
        }
        try {
            Place ward = hospitals.addWard(who, hospital, name.orElseThrow(), feed.orElse(""));
            pages.flash("The ward is added", "Now add its beds.");
            return views.to(WardPlacePages.path(ward.ward().orElseThrow()));
        } catch (NameTaken taken) {
            return page(hospital, form.error("ward", "There is a ward with this name"));
        }
    }

    @PostMapping(HOSPITAL + "/code")
    ModelAndView replaceCode(Viewer who, @PathVariable String site) {
        Place hospital = hospital(site);
        hospitals.replaceCode(who, hospital);
        pages.flash("The poster has a new code", "The old one leads nowhere now. Print the poster again.");
        return views.to(path(hospital));
    }

    private Place hospital(String site) {
        return places.hospital(OdsCode.of(site));
    }

    private ModelAndView page(Place hospital, Form form) {
        HospitalSite site = hospital.site();
        if (form.typed("name").isEmpty() && form.typed("phone").isEmpty()) {
            form.holding("name", site.name()).holding("phone", site.phone());
        }
        Page page = pages.titled(site.name()).back(HospitalListPages.LIST).with(form);
        return views.page(
                "wards/hospital",
                page,
                Map.of(
                        "site", site,
                        "path", path(hospital),
                        "code", places.codeOf(hospital),
                        "wards", wards.of(site.code()).stream().map(this::line).toList(),
                        "changes", hospitals.changes(site.code())));
    }

    private WardLine line(Ward ward) {
        long beds = wards.beds(ward.id()).stream().filter(bed -> bed.open()).count();
        return new WardLine(ward.name(), WardPlacePages.path(ward), ward.open(), beds);
    }
}
