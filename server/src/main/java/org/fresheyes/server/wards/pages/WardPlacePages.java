package org.fresheyes.server.wards.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.wards.BedNames;
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

/** One ward for the administrator of its hospital: its name, its beds, its posters. */
@Controller
class WardPlacePages {

    private static final String WARD = "/organisation/wards/{ward}";

    private final Hospitals hospitals;
    private final Places places;
    private final Wards wards;
    private final Pages pages;
    private final Views views;

    WardPlacePages(Hospitals hospitals, Places places, Wards wards, Pages pages, Views views) {
        this.hospitals = hospitals;
        this.places = places;
        this.wards = wards;
        this.pages = pages;
        this.views = views;
    }

    static String path(Ward ward) {
        return "/organisation/wards/" + ward.id();
    }

    @GetMapping(WARD)
    ModelAndView show(Viewer who, @PathVariable UUID ward) {
        return page(hospitals.see(who, place(ward)), Form.blank());
    }

    @PostMapping(WARD)
    ModelAndView rename(Viewer who, @PathVariable UUID ward, Form form) {
        Place place = place(ward);
        Optional<String> name = form.text("name", "Enter the name of the ward", HospitalSite.LONGEST_NAME);
        Optional<String> feed = form.optionalText("feed", HospitalSite.LONGEST_NAME);
        if (!form.valid()) {
            return page(hospitals.see(who, place), form);
        }
        try {
            hospitals.rename(who, place, name.orElseThrow(), feed.orElse(""));
        } catch (NameTaken taken) {
            return page(place, form.error("name", "There is another ward with this name"));
        }
        pages.flash("The name is changed");
        return back(place);
    }

    @PostMapping(WARD + "/beds")
    ModelAndView addBeds(Viewer who, @PathVariable UUID ward, Form form) {
        Place place = place(ward);
        Optional<BedNames> names = form.parsed(
                "beds",
                "Enter the names of the beds",
                BedNames::of,
                "Enter 1 to %d beds, with short names".formatted(BedNames.MOST));
        if (names.isEmpty()) {
            return page(hospitals.see(who, place), form);
        }
        try {
            hospitals.addBeds(who, place, names.get());
        } catch (NameTaken taken) {
            return page(
                    place, form.error("beds", "There is a bed called %s. No bed was added".formatted(taken.name())));
        }
        int count = names.get().each().size();
        pages.flash(count == 1 ? "1 bed is added" : count + " beds are added");
        return back(place);
    }

    @PostMapping(WARD + "/open")
    ModelAndView open(Viewer who, @PathVariable UUID ward, Form form) {
        Place place = place(ward);
        boolean open = form.ticked("open");
        hospitals.setOpen(who, place, open);
        pages.flash(open ? "The ward is open" : "The ward is closed");
        return back(place);
    }

    @PostMapping(WARD + "/code")
    ModelAndView replaceCode(Viewer who, @PathVariable UUID ward) {
        Place place = place(ward);
        hospitals.replaceCode(who, place);
        pages.flash("The poster has a new code", "The old one leads nowhere now. Print the poster again.");
        return back(place);
    }

    private Place place(UUID ward) {
        return places.ward(ward);
    }

    private ModelAndView back(Place place) {
        return views.to(path(place.ward().orElseThrow()));
    }

    private ModelAndView page(Place place, Form form) {
        Ward ward = place.ward().orElseThrow();
        if (form.typed("name").isEmpty() && form.valid()) {
            form.holding("name", ward.name()).holding("feed", ward.feedCode());
        }
        Page page = pages.titled(ward.name()).back(HospitalPages.path(place)).with(form);
        List<BedLine> beds = wards.beds(ward.id()).stream()
                .map(bed -> new BedLine(bed.name(), BedPages.path(bed), bed.open()))
                .toList();
        return views.page(
                "wards/ward",
                page,
                Map.of(
                        "site", place.site(),
                        "ward", ward,
                        "path", path(ward),
                        "code", places.codeOf(place),
                        "beds", beds));
    }
}
