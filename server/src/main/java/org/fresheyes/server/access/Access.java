package org.fresheyes.server.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.people.People;
import org.springframework.stereotype.Service;

/**
 * Decides whether somebody may do something, and records the decision. Every request that reads or acts on a person
 * asks here, once for each act; together that makes exactly one line in the record of who looked.
 */
@Service
public class Access {

    private final Relations relations;
    private final People people;
    private final AccessLog log;

    Access(Relations relations, People people, AccessLog log) {
        this.relations = relations;
        this.people = people;
        this.log = log;
    }

    /**
     * Permission for an act on a person. The line in the record is committed at once, by itself, so that it stays when
     * the request fails later.
     *
     * @throws Refused when the table does not allow it; recorded too
     */
    public Grant require(Viewer who, Act act, Subject about) {
        List<Tie> ties = relations.of(who, about);
        return decide(who, act, ties, Optional.of(about), Optional.empty());
    }

    /**
     * Permission for an act on an organisation, such as reading its worklist. Name the people on a list with
     * {@link #listed}.
     *
     * @throws Refused when the viewer does not hold the role there; recorded too
     */
    public Grant require(Viewer who, Act act, OdsCode organisation) {
        List<Tie> ties = relations.in(who, organisation);
        return decide(who, act, ties, Optional.empty(), Optional.of(organisation));
    }

    /** Whether a button should be shown. Not recorded: nothing is read. */
    public boolean may(Viewer who, Act act, Subject about) {
        return relations.of(who, about).stream().anyMatch(tie -> WhoMay.allows(act, tie));
    }

    /** Records whose names stood on a list, within the line of the grant that allowed the list. */
    public void listed(Grant grant, Collection<UUID> people) {
        log.listed(grant.entry(), people);
    }

    private Grant decide(Viewer who, Act act, List<Tie> ties, Optional<Subject> about, Optional<OdsCode> organisation) {
        Optional<Tie> allowed =
                ties.stream().filter(tie -> WhoMay.allows(act, tie)).findFirst();
        Tie tie = allowed.orElseGet(() -> ties.stream().findFirst().orElse(Tie.NONE));
        Optional<String> insteadOf = tie.as() == Relationship.REPRESENTATIVE
                ? about.flatMap(subject -> people.find(subject.person()))
                        .map(person -> person.name().full())
                : Optional.empty();
        Look look = new Look(who, act, tie, insteadOf, about, organisation);
        if (allowed.isEmpty()) {
            String why = whyNot(ties);
            log.refused(look, why);
            throw new Refused(
                    act, "%s: %s refused to account %s. Maybe %s".formatted(look.aboutWhat(), act, who.account(), why));
        }
        UUID entry = log.allowed(look);
        return new Grant(entry, who, tie.as(), tie.roles(), tie.authority(), actor(who, tie, insteadOf));
    }

    private static String whyNot(List<Tie> ties) {
        if (ties.isEmpty()) {
            return "they have no part in it.";
        }
        String as = ties.stream().map(tie -> tie.as().words()).distinct().collect(Collectors.joining(", "));
        return "%s may not do this.".formatted(as);
    }

    private static Actor actor(Viewer who, Tie tie, Optional<String> insteadOf) {
        return new Actor(who.account().toString(), who.name(), tie.through().map(Membership::organisation), insteadOf);
    }
}
