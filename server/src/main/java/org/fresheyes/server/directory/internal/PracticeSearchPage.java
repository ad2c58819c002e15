package org.fresheyes.server.directory.internal;

import java.util.List;
import java.util.Map;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds a GP practice by words of its name or address. Open to everyone: practices are public. */
@Controller
class PracticeSearchPage {

    /** Longer texts are no name and no address. */
    private static final int LONGEST = 100;

    private final Directory directory;
    private final Pages pages;
    private final Views views;

    PracticeSearchPage(Directory directory, Pages pages, Views views) {
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/directory/practices")
    ModelAndView find(@RequestParam(name = "q", defaultValue = "") String asked) {
        String text = asked.substring(0, Math.min(LONGEST, asked.length())).strip();
        List<Organisation> found = directory.practices(text);
        return views.page(
                "directory/practices",
                pages.titled("Find a GP practice").back("/").with(Form.blank().holding("q", text)),
                Map.of("asked", text, "found", found));
    }
}
