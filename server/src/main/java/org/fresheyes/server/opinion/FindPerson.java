package org.fresheyes.server.opinion;

import java.util.List;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.people.PersonSearch;
import org.springframework.stereotype.Service;

/** Finds people registered at a practice, with their requests there. Everybody found can see who found them. */
@Service
public class FindPerson {

    /** People shown at most; who looks for more has to say more. */
    public static final int MOST = 20;

    private final People people;
    private final CaseLists lists;
    private final Access access;

    FindPerson(People people, CaseLists lists, Access access) {
        this.people = people;
        this.lists = lists;
        this.access = access;
    }

    /**
     * Permission to look for people of a practice.
     *
     * @throws org.fresheyes.server.access.Refused when the viewer does not work there
     */
    public Grant require(Viewer viewer, OdsCode practice) {
        return access.require(viewer, Act.FIND_PERSON, practice);
    }

    /** Everybody registered there whom the search describes, by family name; recorded for each of them. */
    public List<Person> find(Viewer viewer, OdsCode practice, PersonSearch search) {
        Grant grant = require(viewer, practice);
        List<Person> found = people.registeredAt(practice, search, MOST);
        access.listed(grant, found.stream().map(Person::id).toList());
        return found;
    }

    /** Their requests in which the practice has a part, newest first. Only for people who were found. */
    public List<CaseRow> requests(OdsCode practice, Person found) {
        return lists.of(found.id()).stream()
                .filter(row -> row.referrer().equals(practice)
                        || row.receiver().filter(practice::equals).isPresent())
                .toList();
    }
}
