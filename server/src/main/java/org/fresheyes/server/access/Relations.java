package org.fresheyes.server.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.authority.Capacity;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.springframework.stereotype.Component;

/** Finds every way in which a viewer stands to a person, from the database, every time. */
@Component
class Relations {

    private final People people;
    private final Authorities authorities;
    private final CurrentRequest request;

    Relations(People people, Authorities authorities, CurrentRequest request) {
        this.people = people;
        this.authorities = authorities;
        this.request = request;
    }

    /**
     * Only ties that count at the door the request came in by. Who acts for themselves, or for somebody they represent, does not meet that person as staff as well: nobody
     * answers their own request.
     */
    List<Tie> of(Viewer who, Subject about) {
        Door door = request.door();
        return all(who, about).stream().filter(door::lets).toList();
    }

    private List<Tie> all(Viewer who, Subject about) {
        if (who.person().filter(about.person()::equals).isPresent()) {
            return List.of(Tie.SELF);
        }
        List<Tie> representative =
                authoritiesOf(who, about).map(Tie::representative).toList();
        return representative.isEmpty() ? asTeam(who, about) : representative;
    }

    /** The roles in one organisation, where no person is concerned. */
    List<Tie> in(Viewer who, OdsCode organisation) {
        return member(who, organisation, Relationship.OWN_ORGANISATION).toList();
    }

    private Stream<Authority> authoritiesOf(Viewer who, Subject about) {
        if (!who.proven()) {
            return Stream.empty();
        }
        List<Authority> held = authorities.between(who.account(), about.person());
        if (held.isEmpty()) {
            return Stream.empty();
        }
        Person person = people.get(about.person());
        Capacity capacity = authorities.capacityOf(about.person(), about.caseId());
        LocalDate today = authorities.today();
        return held.stream().filter(authority -> authority.standsOn(today, person.born(), capacity));
    }

    private static List<Tie> asTeam(Viewer who, Subject about) {
        List<Tie> ties = new ArrayList<>();
        for (Part part : Part.values()) {
            about.teams().entrySet().stream()
                    .filter(team -> team.getValue().contains(part))
                    .flatMap(team -> member(who, team.getKey(), part.relationship()))
                    .forEach(ties::add);
        }
        return ties;
    }

    private static Stream<Tie> member(Viewer who, OdsCode organisation, Relationship as) {
        Set<Role> roles = who.rolesIn(organisation);
        return who.memberships().stream()
                .filter(membership -> membership.organisation().equals(organisation))
                .limit(1)
                .map(membership -> Tie.member(as, roles, membership));
    }
}
