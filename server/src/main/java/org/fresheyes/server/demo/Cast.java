package org.fresheyes.server.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.people.Contact;
import org.fresheyes.server.people.Needs;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.springframework.stereotype.Component;

/** Everybody in the story: 31 people who are patients, one daughter, members of staff. */
@Component
class Cast {

    private final People people;
    private final DemoSignIns signIns;
    private final Directory directory;
    private final Map<String, Viewer> viewers = new LinkedHashMap<>();
    private final Map<String, Person> persons = new LinkedHashMap<>();

    Cast(People people, DemoSignIns signIns, Directory directory) {
        this.people = people;
        this.signIns = signIns;
        this.directory = directory;
    }

    /** Makes everybody known, and able to sign in. */
    void arrive() {
        Table.rows("people").forEach(this::patient);
        Table.rows("staff").forEach(this::member);
        sign("lena", "Lena Lanyon", "Moira's daughter", Optional.empty(), Optional.empty(), Set.of());
    }

    /** Somebody as the services see them when they are signed in. */
    Viewer viewer(String key) {
        Viewer viewer = viewers.get(key);
        if (viewer == null) {
            throw new IllegalArgumentException(
                    "Story: nobody is called '%s'. Maybe staff.csv lacks a row.".formatted(key));
        }
        return viewer;
    }

    Person person(String key) {
        Person person = persons.get(key);
        if (person == null) {
            throw new IllegalArgumentException(
                    "Story: no patient is called '%s'. Maybe people.csv lacks a row.".formatted(key));
        }
        return person;
    }

    /** The first member of staff with this role there. */
    Viewer at(OdsCode organisation, Role role) {
        return viewers.values().stream()
                .filter(viewer -> viewer.rolesIn(organisation).contains(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Story: no %s at %s. Maybe staff.csv lacks a row.".formatted(role, organisation)));
    }

    private void patient(NamedCsvRecord row) {
        Person person = new Person(
                UUID.randomUUID(),
                NhsNumber.of(row.getField("nhs_number")),
                true,
                new PersonName(row.getField("given"), row.getField("family")),
                LocalDate.parse(row.getField("born")),
                Optional.of(Outcode.of(row.getField("outcode"))),
                List.of("1 Example Street", "Demoton"),
                OdsCode.of(row.getField("practice")),
                Optional.empty(),
                new Contact(
                        Optional.of(row.getField("phone")),
                        Optional.of(row.getField("key") + "@example.org"),
                        Contact.Preference.EMAIL),
                new Needs(filled(row, "interpreter"), Optional.empty(), filled(row, "adjustments")));
        people.add(person);
        persons.put(row.getField("key"), person);
        String story = "a patient of " + directory.named(person.practice());
        sign(row.getField("key"), person.name().full(), story, person.contact().email(), Optional.of(person), Set.of());
    }

    private void member(NamedCsvRecord row) {
        OdsCode organisation = OdsCode.of(row.getField("organisation"));
        Membership membership =
                new Membership(organisation, directory.named(organisation), Role.valueOf(row.getField("role")));
        String email = row.getField("key") + "@staff.example.org";
        sign(
                row.getField("key"),
                row.getField("name"),
                row.getField("story"),
                Optional.of(email),
                Optional.empty(),
                Set.of(membership));
    }

    private void sign(
            String key,
            String name,
            String story,
            Optional<String> email,
            Optional<Person> person,
            Set<Membership> memberships) {
        UUID account = signIns.add(new DemoSignIn(key, name, story, email, person.map(Person::nhsNumber), memberships));
        viewers.put(key, new Viewer(account, name, person.map(Person::id), memberships));
    }

    private static Optional<String> filled(NamedCsvRecord row, String field) {
        return Optional.of(row.getField(field)).filter(text -> !text.isBlank());
    }
}
