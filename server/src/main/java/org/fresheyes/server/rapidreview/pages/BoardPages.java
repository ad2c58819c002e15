package org.fresheyes.server.rapidreview.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.rapidreview.BoardLines;
import org.fresheyes.server.rapidreview.Calls;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The board of a hospital: on a wall, on a phone, and live. */
@Controller
class BoardPages {

    private final Calls calls;
    private final BoardLines lines;
    private final LiveBoards live;
    private final OwnSites sites;
    private final Pages pages;
    private final Views views;

    BoardPages(Calls calls, BoardLines lines, LiveBoards live, OwnSites sites, Pages pages, Views views) {
        this.calls = calls;
        this.lines = lines;
        this.live = live;
        this.sites = sites;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/hospital/calls")
    ModelAndView board(Viewer viewer, Form form) {
        List<HospitalSite> own = sites.answeredBy(viewer);
        Page page = pages.titled("Calls for a rapid review");
        Optional<HospitalSite> shown = sites.chosen(own, form);
        if (shown.isEmpty()) {
            return views.page(HttpStatus.FORBIDDEN, "rapidreview/nowhere", page, Map.of());
        }
        HospitalSite site = shown.get();
        calls.mayWatch(viewer, site.organisation());
        return views.page(
                "rapidreview/board",
                page,
                Map.of(
                        "site", site,
                        "others", sites.others(own, site, "/hospital/calls?site="),
                        "lines", lines.of(site.code())));
    }

    /** The part of the board that changes, when it cannot be live. */
    @GetMapping("/hospital/calls/part")
    ModelAndView part(Viewer viewer, Form form) {
        HospitalSite site = mine(viewer, form);
        calls.mayWatch(viewer, site.organisation());
        return views.page("rapidreview/boardLines", pages.titled("Calls"), Map.of("lines", lines.of(site.code())));
    }

    @GetMapping(path = "/hospital/calls/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Viewer viewer, Form form) {
        HospitalSite site = mine(viewer, form);
        calls.mayWatch(viewer, site.organisation());
        return live.open(site.code());
    }

    private HospitalSite mine(Viewer viewer, Form form) {
        return sites.chosen(sites.answeredBy(viewer), form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
