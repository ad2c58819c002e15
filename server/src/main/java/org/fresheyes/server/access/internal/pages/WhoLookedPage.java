package org.fresheyes.server.access.internal.pages;

import java.util.List;
import java.util.Map;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.AccessLog;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.LookedAt;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a person who looked at their data, who tried to, and why. */
@Controller
class WhoLookedPage {

    private static final int LINES = 500;

    private final Access access;
    private final AccessLog log;
    private final People people;
    private final Pages pages;
    private final Views views;

    WhoLookedPage(Access access, AccessLog log, People people, Pages pages, Views views) {
        this.access = access;
        this.log = log;
        this.people = people;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/my/who-looked")
    ModelAndView whoLooked(Viewer who) {
        Page page = pages.titled("Who looked at your information");
        if (who.person().isEmpty()) {
            return views.page("access/noPerson", page);
        }
        Person person = people.get(who.person().get());
        access.require(who, Act.SEE_WHO_LOOKED, Subject.of(person));
        List<LookedAt> looks = log.about(person.id(), LINES);
        return views.page("access/whoLooked", page, Map.of("looks", looks, "most", LINES));
    }
}
