package org.fresheyes.server.opinion.pages.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.opinion.CaseRow;
import org.fresheyes.server.opinion.FindPerson;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.people.PersonSearch;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Looks for somebody registered at the practice, for example when they call. What is looked for is posted, so that no
 * name and no NHS number stands in an address.
 */
@Controller
class FindPersonPages {

    private static final int LONGEST_NAME = 100;

    private final FindPerson finding;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    FindPersonPages(FindPerson finding, Directory directory, Pages pages, Views views) {
        this.finding = finding;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/practice/people")
    ModelAndView ask(Viewer viewer) {
        OdsCode practice = practice(viewer);
        finding.require(viewer, practice);
        return page(practice, Form.blank(), Map.of());
    }

    @PostMapping("/practice/people")
    ModelAndView find(Viewer viewer, Form form) {
        OdsCode practice = practice(viewer);
        Optional<String> name = form.optionalText("name", LONGEST_NAME);
        var born = form.optionalDate("born", "the date of birth");
        var nhsNumber =
                form.optionalParsed("nhs-number", NhsNumber::of, "Check the NHS number. It has 10 numbers in it");
        PersonSearch search = new PersonSearch(name.orElse(""), born, nhsNumber);
        if (form.valid() && search.isEmpty()) {
            form.error("name", "Enter a name, a date of birth or an NHS number");
        }
        if (!form.valid()) {
            finding.require(viewer, practice);
            return page(practice, form, Map.of());
        }
        List<Person> found = finding.find(viewer, practice, search);
        Map<UUID, List<CaseRow>> requests =
                found.stream().collect(Collectors.toMap(Person::id, person -> finding.requests(practice, person)));
        return page(practice, form, Map.of("found", found, "requests", requests));
    }

    private ModelAndView page(OdsCode practice, Form form, Map<String, Object> results) {
        Page page = pages.titled("Find a person").back("/practice").with(form);
        Map<String, Object> values = new HashMap<>(results);
        values.put("practice", directory.named(practice));
        values.put("most", FindPerson.MOST);
        return views.page("opinion/practice/people", page, values);
    }

    /** The first practice the viewer works in. */
    private static OdsCode practice(Viewer viewer) {
        return viewer.organisationsAs(Worklist.AT_A_PRACTICE).stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
