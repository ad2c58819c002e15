package org.fresheyes.server.opinion.pages.ask;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.draft.Drafts;
import org.fresheyes.server.opinion.draft.Topic;
import org.fresheyes.server.people.Contact;
import org.fresheyes.server.people.Needs;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The help a person needs and how to reach them. What is known is there already, to be changed or left; a
 * representative sees it and confirms it.
 */
@Controller
class NeedsPages {

    private static final int LONGEST = 300;

    private final Asks asks;
    private final Drafts drafts;
    private final People people;
    private final Access access;
    private final TopicPage page;
    private final Views views;

    NeedsPages(Asks asks, Drafts drafts, People people, Access access, TopicPage page, Views views) {
        this.asks = asks;
        this.drafts = drafts;
        this.people = people;
        this.access = access;
        this.page = page;
        this.views = views;
    }

    @GetMapping("/ask/{id}/needs")
    ModelAndView show(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = Journey.FROM, required = false) @Nullable String from) {
        Asking asking = asks.open(viewer, id);
        return page.show(Topic.NEEDS, asking, filled(asking.person()), Journey.of(from), Map.of());
    }

    @PostMapping("/ask/{id}/needs")
    ModelAndView keep(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = Journey.FROM, required = false) @Nullable String from,
            Form form) {
        Asking asking = asks.open(viewer, id);
        Journey journey = Journey.of(from);
        if (!asking.forSomebodyElse()) {
            Optional<Person> changed = read(form, asking.person());
            if (changed.isEmpty()) {
                return page.show(Topic.NEEDS, asking, form, journey, Map.of());
            }
            if (!changed.get().equals(asking.person())) {
                access.require(viewer, Act.CHANGE_CONTACT, Subject.of(asking.person()));
                people.change(changed.get());
            }
        }
        drafts.keep(asking.draft(), asking.answers().withNeedsChecked());
        return views.to(journey.after(Topic.NEEDS, asking, form));
    }

    private static Form filled(Person person) {
        return Form.blank()
                .holding("preference", person.contact().preference().name())
                .holding("phone", person.contact().phone().orElse(null))
                .holding("email", person.contact().email().orElse(null))
                .holding("interpreter", person.needs().interpreter().orElse(null))
                .holding("communication", person.needs().communication().orElse(null))
                .holding("adjustments", person.needs().adjustments().orElse(null));
    }

    private static Optional<Person> read(Form form, Person person) {
        var preference = form.choice("preference", Contact.Preference.class, "Choose how you want to hear from us");
        var phone = form.optionalText("phone", 40);
        var email = form.optionalText("email", 254);
        boolean byPhone = preference
                .filter(way -> way == Contact.Preference.PHONE || way == Contact.Preference.TEXT)
                .isPresent();
        if (byPhone && phone.isEmpty()) {
            form.error("phone", "Enter your phone number");
        }
        if (phone.filter(number -> !number.matches("[+0-9][0-9 ()-]{5,}")).isPresent()) {
            form.error("phone", "Enter a phone number, like 01632 960 001");
        }
        if (preference.equals(Optional.of(Contact.Preference.EMAIL)) && email.isEmpty()) {
            form.error("email", "Enter your email address");
        }
        if (email.filter(address -> !address.matches("[^@\\s]+@[^@\\s]+")).isPresent()) {
            form.error("email", "Enter an email address, like name@example.com");
        }
        Needs needs = new Needs(
                form.optionalText("interpreter", LONGEST),
                form.optionalText("communication", LONGEST),
                form.optionalText("adjustments", LONGEST));
        return preference
                .filter(way -> form.valid())
                .map(way -> new Person(
                        person.id(),
                        person.nhsNumber(),
                        person.traced(),
                        person.name(),
                        person.born(),
                        person.outcode(),
                        person.address(),
                        person.practice(),
                        person.died(),
                        new Contact(phone, email, way),
                        needs));
    }
}
