package org.fresheyes.server.opinion;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Part;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.journal.Journal;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.springframework.stereotype.Service;

/** A person and all their cases, as every team with a part in one of them may see them. */
@Service
public class PersonsCases {

    private final CaseLists lists;
    private final CaseClocks clocks;
    private final Policies policies;
    private final Journal journal;
    private final Access access;
    private final People people;

    PersonsCases(CaseLists lists, CaseClocks clocks, Policies policies, Journal journal, Access access, People people) {
        this.lists = lists;
        this.clocks = clocks;
        this.policies = policies;
        this.journal = journal;
        this.access = access;
        this.people = people;
    }

    /**
     * Name and contact details of a person.
     *
     * @throws org.fresheyes.server.people.NoSuchPerson when nobody has this id
     * @throws org.fresheyes.server.access.Refused when the viewer has no part in their care here
     */
    public Person person(Viewer viewer, UUID id) {
        Person person = people.get(id);
        access.require(viewer, Act.READ_PERSON, subject(person, files(id)));
        return person;
    }

    /**
     * The cases of a person in which the viewer has a part; others are left out.
     *
     * @throws org.fresheyes.server.people.NoSuchPerson when nobody has this id
     * @throws org.fresheyes.server.access.Refused when the viewer has no part in their care here
     */
    public List<CaseView> of(Viewer viewer, UUID id) {
        Person person = people.get(id);
        List<CaseOnFile> files = files(id);
        Grant grant = access.require(viewer, Act.READ_CASE, subject(person, files));
        return files.stream()
                .filter(file -> access.may(viewer, Act.READ_CASE, Involvement.subject(file)))
                .map(file -> new CaseView(
                        file,
                        grant,
                        Involvement.sides(file, grant),
                        clocks.running(file.id()),
                        policies.of(file.state().referrer().organisation())))
                .toList();
    }

    private List<CaseOnFile> files(UUID person) {
        return lists.of(person).stream()
                .map(row -> CaseOnFile.of(journal.read(OpinionEvents.KIND, row.id())))
                .toList();
    }

    /** The practice, and the teams of all the cases together. */
    private static Subject subject(Person person, List<CaseOnFile> files) {
        Map<OdsCode, Set<Part>> teams = new HashMap<>();
        teams.put(person.practice(), EnumSet.of(Part.REFERRING_TEAM));
        files.forEach(file -> Involvement.subject(file).teams().forEach((team, parts) -> teams.computeIfAbsent(
                        team, code -> EnumSet.noneOf(Part.class))
                .addAll(parts)));
        return new Subject(person.id(), Optional.empty(), teams);
    }
}
