package org.fresheyes.server.rapidreview.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.rapidreview.call.Where;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.rapidreview.Calls;
import org.fresheyes.server.rapidreview.Placed;
import org.fresheyes.server.rapidreview.Whereabouts;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.wards.Ward;
import org.fresheyes.server.wards.Wards;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Somebody who works at a hospital calls: for themselves, whatever anybody above them wishes, or for somebody who rang the
 * switchboard or asked on the ward.
 */
@Controller
class StaffCallPages {

    private final Calls calls;
    private final Whereabouts whereabouts;
    private final Wards wards;
    private final OwnSites sites;
    private final Pages pages;
    private final Views views;

    StaffCallPages(Calls calls, Whereabouts whereabouts, Wards wards, OwnSites sites, Pages pages, Views views) {
        this.calls = calls;
        this.whereabouts = whereabouts;
        this.wards = wards;
        this.sites = sites;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/hospital/call")
    ModelAndView ask(Viewer viewer, Form form) {
        return show(
                viewer,
                site(viewer, form),
                Form.blank().holding("key", UUID.randomUUID().toString()));
    }

    @PostMapping("/hospital/call")
    ModelAndView call(Viewer viewer, Form form) {
        HospitalSite site = site(viewer, form);
        Optional<Ward> ward = form.typed("ward").flatMap(id -> wards.of(site.code()).stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst());
        Optional<Calls.Said> said = CallerPages.said(form);
        if (ward.isEmpty() && form.typed("about").isEmpty()) {
            form.error("about", "Choose the ward, or write where the patient is");
        }
        if (!form.valid() || said.isEmpty()) {
            return show(viewer, site, form);
        }
        Where where = ward.map(each -> whereabouts.ward(each.id())).orElseGet(() -> Whereabouts.at(site));
        String key = form.typed("key").filter(CallerPages::isKey).orElseGet(() -> UUID.randomUUID()
                .toString());
        Placed.AsCall placed = calls.callAs(viewer, where, said.get(), key);
        return views.to("/call/status/" + placed.secret());
    }

    private ModelAndView show(Viewer viewer, HospitalSite site, Form form) {
        calls.mayCall(viewer, site.organisation());
        List<Ward> open = wards.of(site.code()).stream().filter(Ward::open).toList();
        return views.page(
                "rapidreview/staffCall",
                pages.titled("Call for a rapid review").with(form),
                Map.of(
                        "site", site,
                        "wards", open,
                        "others", sites.others(sites.worksIn(viewer), site, "/hospital/call?site=")));
    }

    private HospitalSite site(Viewer viewer, Form form) {
        return sites.chosen(sites.worksIn(viewer), form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
