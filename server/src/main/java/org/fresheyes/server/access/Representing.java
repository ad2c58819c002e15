package org.fresheyes.server.access;

import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.authority.Capacity;
import org.fresheyes.rules.authority.WhyNot;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.springframework.stereotype.Service;

/** The people somebody may act for today. */
@Service
public class Representing {

    private final Authorities authorities;
    private final People people;

    Representing(Authorities authorities, People people) {
        this.authorities = authorities;
        this.people = people;
    }

    /** One person the viewer may act for, and by what. */
    public record Acting(Person person, Authority authority) {}

    /** Everybody the viewer may act for today, to choose from and to list their requests. A name is not health data. */
    public List<Acting> peopleOf(Viewer viewer) {
        if (!viewer.proven()) {
            return List.of();
        }
        return authorities.heldBy(viewer.account()).stream()
                .map(authority -> new Acting(people.get(authority.person()), authority))
                .filter(acting -> whyNot(acting.authority(), acting.person()).isEmpty())
                .toList();
    }

    /** Why an authority does not stand today; empty when it does. */
    public Optional<WhyNot> whyNot(Authority authority, Person person) {
        Capacity capacity = authorities.capacityOf(person.id(), Optional.empty());
        return authority.whyNot(authorities.today(), person.born(), capacity);
    }
}
