package org.fresheyes.server.presentations.pages;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.presentations.Burden;
import org.fresheyes.server.presentations.OtherSettings;
import org.fresheyes.server.presentations.SymptomNames;
import org.fresheyes.server.presentations.WhatIfAnswer;
import org.fresheyes.server.presentations.burden.Grouping;
import org.fresheyes.server.presentations.burden.ListSize;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Choice;
import org.fresheyes.server.web.nhs.Link;
import org.fresheyes.server.web.nhs.Option;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How often a practice is asked to look again, for whom, and what other settings would change. */
@Controller
class BurdenPages {

    private static final String LIST = "/practice/presentations";
    private static final String BURDEN = LIST + "/burden";
    private static final String WHAT_IF = BURDEN + "/what-if";

    private static final Set<Role> WHO = EnumSet.of(Role.GP, Role.PRACTICE_STAFF, Role.ADMINISTRATOR);
    private static final int WEEKS = 12;
    private static final int MOST_WEEKS = 52;

    /** The question that is asked most. */
    private static final int HALF_A_YEAR = 180;

    private final Burden burden;
    private final OtherSettings otherSettings;
    private final SymptomNames names;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    BurdenPages(
            @Lazy Burden burden,
            @Lazy OtherSettings otherSettings,
            SymptomNames names,
            Directory directory,
            Pages pages,
            Views views) {
        this.burden = burden;
        this.otherSettings = otherSettings;
        this.names = names;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping(BURDEN)
    ModelAndView show(Viewer viewer, Form form) {
        return practice(viewer, form).map(code -> page(viewer, code, form)).orElseGet(this::nowhere);
    }

    @PostMapping(BURDEN + "/list-size")
    ModelAndView keepListSize(Viewer viewer, Form form) {
        Optional<OdsCode> practice = practice(viewer, form);
        if (practice.isEmpty()) {
            return nowhere();
        }
        Optional<Integer> people = form.number("people", "Enter how many people are registered", 1, ListSize.MOST);
        if (people.isEmpty()) {
            return page(viewer, practice.get(), form);
        }
        burden.keepListSize(viewer, practice.get(), people.get());
        pages.flash("The number of registered people is written down");
        return views.to(BURDEN + "?organisation=" + practice.get().value());
    }

    @GetMapping(WHAT_IF)
    ModelAndView whatIf(Viewer viewer, Form form) {
        return practice(viewer, form).map(code -> whatIf(viewer, code, form)).orElseGet(this::nowhere);
    }

    private ModelAndView page(Viewer viewer, OdsCode practice, Form form) {
        int weeks = number(form, "weeks", WEEKS, 1, MOST_WEEKS);
        Grouping by = form.optionalChoice("by", Grouping.class).orElse(Grouping.AGE);
        form.holding("by", by.name());
        Page page = pages.titled("How often you are asked to look again")
                .back(home(viewer, practice))
                .with(form);
        Map<String, Object> values = new HashMap<>(about(viewer, practice));
        values.put("report", burden.report(viewer, practice, weeks));
        values.put("by", by);
        values.put("mayAdd", worksAt(viewer, practice));
        values.put(
                "groupings",
                Arrays.stream(Grouping.values())
                        .<Option>map(each -> Choice.of(each, each.words()))
                        .toList());
        return views.page("presentations/burden", page, values);
    }

    /** Only who sent the question is answered: reading every visit again takes a while. */
    private ModelAndView whatIf(Viewer viewer, OdsCode practice, Form form) {
        boolean asked = form.typed("window").isPresent()
                || form.typed("current").isPresent()
                || form.typed("weeks").isPresent();
        int window = number(form, "window", HALF_A_YEAR, 30, 730);
        int current = number(form, "current", Settings.DEFAULT.current(), 1, 365);
        int weeks = number(form, "weeks", WEEKS, 1, MOST_WEEKS);
        Optional<WhatIfAnswer> answer = Optional.empty();
        if (asked && form.valid()) {
            Settings other = new Settings(window, current, Settings.DEFAULT.dismissal());
            answer = Optional.of(otherSettings.ask(viewer, practice, other, weeks));
        } else {
            otherSettings.open(viewer, practice);
        }
        Page page = pages.titled("What would other settings change?")
                .back(BURDEN + "?organisation=" + practice.value())
                .with(form);
        Map<String, Object> values = new HashMap<>(about(viewer, practice));
        values.put("answer", answer);
        values.put("weeks", weeks);
        return views.page("presentations/what-if", page, values);
    }

    /** What was typed; when nothing was, or something wrong, the usual number. */
    private static int number(Form form, String field, int usual, int least, int most) {
        if (form.typed(field).isEmpty()) {
            form.holding(field, String.valueOf(usual));
        }
        return form.number(field, "Enter a number", least, most).orElse(usual);
    }

    private Map<String, Object> about(Viewer viewer, OdsCode practice) {
        return Map.of(
                "practice", directory.named(practice),
                "organisation", practice.value(),
                "others", others(viewer, practice),
                "names", names);
    }

    private List<Link> others(Viewer viewer, OdsCode shown) {
        return viewer.organisationsAs(WHO).stream()
                .sorted()
                .filter(code -> !code.equals(shown))
                .map(code -> new Link(directory.named(code), BURDEN + "?organisation=" + code.value()))
                .toList();
    }

    private static Optional<OdsCode> practice(Viewer viewer, Form form) {
        return form.optionalParsed("organisation", OdsCode::of, "Choose from the list")
                .or(() -> viewer.organisationsAs(WHO).stream().sorted().findFirst());
    }

    /** The list, for who may read it. */
    private static String home(Viewer viewer, OdsCode practice) {
        return worksAt(viewer, practice) ? LIST + "?organisation=" + practice.value() : "/organisation";
    }

    private static boolean worksAt(Viewer viewer, OdsCode practice) {
        return !Collections.disjoint(viewer.rolesIn(practice), ReviewList.AT_A_PRACTICE);
    }

    private ModelAndView nowhere() {
        Page page = pages.titled("How often you are asked to look again");
        return views.page(HttpStatus.FORBIDDEN, "opinion/practice/nowhere", page, Map.of());
    }
}
