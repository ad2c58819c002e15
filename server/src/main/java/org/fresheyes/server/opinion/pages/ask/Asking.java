package org.fresheyes.server.opinion.pages.ask;

import java.util.Optional;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Relationship;
import org.fresheyes.server.opinion.draft.Answers;
import org.fresheyes.server.opinion.draft.Draft;
import org.fresheyes.server.opinion.draft.Topic;
import org.fresheyes.server.people.Person;

/**
 * A draft that somebody has open.
 *
 * @param practice who will be asked: the practice where the person is registered
 * @param answersHere whether that practice answers requests in this service
 */
public record Asking(Draft draft, Person person, Grant grant, Team practice, boolean answersHere) {

    public Answers answers() {
        return draft.answers();
    }

    /** Whether somebody asks for another person. */
    public boolean forSomebodyElse() {
        return grant.as() == Relationship.REPRESENTATIVE;
    }

    /** Above the heading of a question: the part of the journey, and whom it is for if that is somebody else. */
    public String caption(Topic topic) {
        String part = topic.part().heading();
        return forSomebodyElse() ? "%s – for %s".formatted(part, person.name().full()) : part;
    }

    /** The words of the authority on which somebody asks for another person. */
    Optional<String> asker() {
        return forSomebodyElse()
                ? grant.authority().map(Authority::basis).map(basis -> "%s (%s)"
                        .formatted(grant.who().name(), basis.words()))
                : Optional.empty();
    }

    /** The address of a page of this draft. */
    public String page(String name) {
        return "/ask/%s/%s".formatted(draft.id(), name);
    }
}
