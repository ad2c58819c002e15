package org.fresheyes.server.web.site;

import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages that everyone may read without signing in. */
@Controller
class SitePages {

    private final Pages pages;
    private final Views views;

    SitePages(Pages pages, Views views) {
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/")
    ModelAndView start() {
        return views.page("site/start", pages.titled("Get a second opinion about your care"));
    }

    @GetMapping("/what-this-is")
    ModelAndView whatThisIs() {
        return views.page(
                "site/whatThisIs", pages.titled("What a second opinion is").back("/"));
    }

    @GetMapping("/emergency")
    ModelAndView emergency() {
        return views.page("site/emergency", pages.titled("Get help fast").back("/"));
    }

    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        return views.page(
                "site/accessibility", pages.titled("Accessibility statement").back("/"));
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return views.page("site/privacy", pages.titled("Privacy").back("/"));
    }

    @GetMapping("/cookies")
    ModelAndView cookies() {
        return views.page("site/cookies", pages.titled("Cookies").back("/"));
    }
}
