package org.fresheyes.server.rapidreview.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.rapidreview.rota.Change;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.rules.rapidreview.rota.Role;
import org.fresheyes.rules.rapidreview.rota.Shift;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.rapidreview.Calls;
import org.fresheyes.server.rapidreview.RotaBook;
import org.fresheyes.server.rapidreview.Whereabouts;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The rota of a hospital: who is on duty, where nobody will be, and test calls that nobody was told of. */
@Controller
class RotaPages {

    private static final String ROTA = "/hospital/rota?site=";

    private final RotaBook book;
    private final Calls calls;
    private final OwnSites sites;
    private final Pages pages;
    private final Views views;

    RotaPages(RotaBook book, Calls calls, OwnSites sites, Pages pages, Views views) {
        this.book = book;
        this.calls = calls;
        this.sites = sites;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/hospital/rota")
    ModelAndView show(Viewer viewer, Form form) {
        HospitalSite site = site(viewer, form);
        return views.page(
                "rapidreview/rota",
                pages.titled("Who is on duty"),
                Map.of("rota", book.open(viewer, site), "others", sites.others(sites.keptBy(viewer), site, ROTA)));
    }

    @GetMapping("/hospital/rota/shift")
    ModelAndView askShift(Viewer viewer, Form form) {
        return form(viewer, site(viewer, form), "rapidreview/shift", "Add a shift", Form.blank());
    }

    @PostMapping("/hospital/rota/shift")
    ModelAndView addShift(Viewer viewer, Form form) {
        HospitalSite site = site(viewer, form);
        Optional<Role> role = form.choice("role", Role.class, "Choose what they are on duty as");
        Set<DayOfWeek> days = form.choices("days", DayOfWeek.class, "Choose at least one day");
        Optional<LocalTime> from = time(form, "from", "Write when it begins, such as 08:00");
        Optional<LocalTime> to = time(form, "to", "Write when it ends, such as 20:00");
        Optional<Person> person = person(site, form);
        if (!form.valid()) {
            return form(viewer, site, "rapidreview/shift", "Add a shift", form);
        }
        book.add(
                viewer,
                site,
                new Shift(role.orElseThrow(), days, from.orElseThrow(), to.orElseThrow(), person.orElseThrow()));
        return done(site, "The shift is added");
    }

    @GetMapping("/hospital/rota/exception")
    ModelAndView askException(Viewer viewer, Form form) {
        return form(viewer, site(viewer, form), "rapidreview/exception", "Add an exception", Form.blank());
    }

    @PostMapping("/hospital/rota/exception")
    ModelAndView addException(Viewer viewer, Form form) {
        HospitalSite site = site(viewer, form);
        Optional<Change> change = exception(site, form);
        if (change.isEmpty()) {
            return form(viewer, site, "rapidreview/exception", "Add an exception", form);
        }
        book.add(viewer, site, change.get());
        return done(site, "The exception is added");
    }

    @PostMapping("/hospital/rota/{entry}/remove")
    ModelAndView remove(Viewer viewer, @PathVariable("entry") UUID entry, Form form) {
        HospitalSite site = site(viewer, form);
        book.remove(viewer, site, entry);
        return done(site, "It is removed");
    }

    /** A test call. Nobody is told before, and whoever is rung learns it when they take it. */
    @PostMapping("/hospital/rota/test")
    ModelAndView test(Viewer viewer, Form form) {
        HospitalSite site = site(viewer, form);
        calls.test(viewer, Whereabouts.at(site));
        return done(site, "The test call is ringing now");
    }

    private Optional<Change> exception(HospitalSite site, Form form) {
        Optional<Boolean> away = form.oneOf("kind", List.of("AWAY", "INSTEAD"), "Choose what it is")
                .map("AWAY"::equals);
        Optional<Role> role = form.choice("role", Role.class, "Choose what they are on duty as");
        Optional<Person> person = person(site, form);
        Optional<LocalDate> fromDay = form.date("fromDay", "the day it begins");
        Optional<LocalTime> from = time(form, "from", "Write when it begins, such as 08:00");
        Optional<LocalDate> toDay = form.date("toDay", "the day it ends");
        Optional<LocalTime> to = time(form, "to", "Write when it ends, such as 20:00");
        if (!form.valid()) {
            return Optional.empty();
        }
        var begins = fromDay.orElseThrow().atTime(from.orElseThrow());
        var ends = toDay.orElseThrow().atTime(to.orElseThrow());
        if (!begins.isBefore(ends)) {
            form.error("toDay", "It must end after it begins");
            return Optional.empty();
        }
        return Optional.of(
                away.orElseThrow()
                        ? new Change.Away(role.orElseThrow(), person.orElseThrow(), begins, ends)
                        : new Change.Instead(role.orElseThrow(), person.orElseThrow(), begins, ends));
    }

    private Optional<Person> person(HospitalSite site, Form form) {
        List<Person> people = sites.responders(site.organisation());
        return form.oneOf("person", people.stream().map(Person::account).toList(), "Choose who it is")
                .flatMap(account -> people.stream()
                        .filter(each -> each.account().equals(account))
                        .findFirst());
    }

    private static Optional<LocalTime> time(Form form, String field, String ifMissing) {
        return form.parsed(field, ifMissing, RotaPages::time, "Write the time with 24 hours, such as 20:30");
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written.replace('.', ':').replaceFirst("^([0-9]):", "0$1:"));
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException("Time '%s': hours and minutes.".formatted(written), noTime);
        }
    }

    private ModelAndView form(Viewer viewer, HospitalSite site, String template, String title, Form form) {
        book.open(viewer, site);
        return views.page(
                template,
                pages.titled(title).back(ROTA + site.code()).with(form),
                Map.of("site", site, "people", sites.responders(site.organisation())));
    }

    private ModelAndView done(HospitalSite site, String flash) {
        pages.flash(flash);
        return views.to(ROTA + site.code());
    }

    private HospitalSite site(Viewer viewer, Form form) {
        return sites.chosen(sites.keptBy(viewer), form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
