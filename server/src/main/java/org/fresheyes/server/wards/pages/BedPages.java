package org.fresheyes.server.wards.pages;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.wards.Bed;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.wards.Hospitals;
import org.fresheyes.server.wards.NameTaken;
import org.fresheyes.server.wards.Place;
import org.fresheyes.server.wards.Places;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One bed for the administrator of its hospital: its name, whether it is there, its code. */
@Controller
class BedPages {

    private static final String BED = "/organisation/beds/{bed}";

    private final Hospitals hospitals;
    private final Places places;
    private final Pages pages;
    private final Views views;

    BedPages(Hospitals hospitals, Places places, Pages pages, Views views) {
        this.hospitals = hospitals;
        this.places = places;
        this.pages = pages;
        this.views = views;
    }

    static String path(Bed bed) {
        return "/organisation/beds/" + bed.id();
    }

    @GetMapping(BED)
    ModelAndView show(Viewer who, @PathVariable UUID bed) {
        return page(hospitals.see(who, place(bed)), Form.blank());
    }

    @PostMapping(BED)
    ModelAndView rename(Viewer who, @PathVariable UUID bed, Form form) {
        Place place = place(bed);
        Optional<String> name = form.text("name", "Enter the name of the bed", HospitalSite.LONGEST_NAME);
        Optional<String> feed = form.optionalText("feed", HospitalSite.LONGEST_NAME);
        if (!form.valid()) {
            return page(hospitals.see(who, place), form);
        }
        try {
            hospitals.rename(who, place, name.orElseThrow(), feed.orElse(""));
        } catch (NameTaken taken) {
            return page(place, form.error("name", "There is another bed with this name on the ward"));
        }
        pages.flash("The name is changed");
        return toWard(place);
    }

    @PostMapping(BED + "/open")
    ModelAndView open(Viewer who, @PathVariable UUID bed, Form form) {
        Place place = place(bed);
        boolean open = form.ticked("open");
        hospitals.setOpen(who, place, open);
        pages.flash(open ? "The bed is there again" : "The bed is closed");
        return toWard(place);
    }

    @PostMapping(BED + "/code")
    ModelAndView replaceCode(Viewer who, @PathVariable UUID bed) {
        Place place = place(bed);
        hospitals.replaceCode(who, place);
        pages.flash("The card has a new code", "The old one leads nowhere now. Print the cards again.");
        return toWard(place);
    }

    private Place place(UUID bed) {
        return places.bed(bed);
    }

    private ModelAndView toWard(Place place) {
        return views.to(WardPlacePages.path(place.ward().orElseThrow()));
    }

    private ModelAndView page(Place place, Form form) {
        Bed bed = place.bed().orElseThrow();
        if (form.typed("name").isEmpty() && form.valid()) {
            form.holding("name", bed.name()).holding("feed", bed.feedCode());
        }
        Page page = pages.titled(bed.name() + ", " + place.ward().orElseThrow().name())
                .back(WardPlacePages.path(place.ward().orElseThrow()))
                .with(form);
        return views.page("wards/bed", page, Map.of("bed", bed, "path", path(bed), "code", places.codeOf(place)));
    }
}
