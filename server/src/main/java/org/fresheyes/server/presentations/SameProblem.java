package org.fresheyes.server.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.review.Episode;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Event.SaidAgain;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.StaleVersion;
import org.fresheyes.server.people.Person;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A person says that it is the same problem again. That counts as a contact, linked to what they mean. */
@Service
@Lazy
public class SameProblem {

    private final Problems problems;
    private final PracticePeople people;
    private final VisitRecords records;
    private final EpisodeBook book;
    private final Episodes episodes;
    private final Access access;
    private final TransactionTemplate transaction;

    SameProblem(
            Problems problems,
            PracticePeople people,
            VisitRecords records,
            EpisodeBook book,
            Episodes episodes,
            Access access,
            PlatformTransactionManager transactions) {
        this.problems = problems;
        this.people = people;
        this.records = records;
        this.book = book;
        this.episodes = episodes;
        this.access = access;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a person said before, and where it stands. */
    public record Said(SaidAgain said, Episode state) {}

    /** Whether the viewer may say it for this person; nothing is read and nothing recorded. */
    public boolean may(Viewer viewer, Person person) {
        return access.may(viewer, Act.SAY_AGAIN, Subject.of(person));
    }

    /** What they told their practice about in the last year, the newest first. */
    public List<Problem> problems(Viewer viewer, Person person) {
        access.require(viewer, Act.READ_EPISODE, Subject.of(person));
        return known(person)
                .map(known -> problems.of(known.practice(), known.id(), episodes.today()))
                .orElse(List.of());
    }

    /** What they said before, the newest first. */
    public List<Said> said(Viewer viewer, Person person) {
        access.require(viewer, Act.READ_EPISODE, Subject.of(person));
        List<Said> said = new ArrayList<>();
        known(person).ifPresent(known -> book.of(known.practice(), known.id())
                .forEach(file ->
                        file.state().saidAgain().forEach(taken -> said.add(new Said(taken.event(), file.state())))));
        said.sort(Comparator.comparing((Said each) -> each.said().day()).reversed());
        return List.copyOf(said);
    }

    /** Tells the practice. Said twice on one day, it is said once. */
    public void say(Viewer viewer, Person person, GroupId group, Words words) {
        Grant grant = access.require(viewer, Act.SAY_AGAIN, Subject.of(person));
        KnownPerson known = known(person).orElseThrow();
        LocalDate today = episodes.today();
        Problem problem = problems.of(known.practice(), known.id(), today).stream()
                .filter(each -> each.group().equals(group))
                .findFirst()
                .orElseThrow();
        SaidAgain said = new SaidAgain(
                "said-%s-%s".formatted(group, today), today, problem.entries(), List.of(problem.area()), words);
        while (!isWritten(known, said, grant.actor())) {
            // somebody at the practice was quicker: read again, and decide again
        }
        records.assess(known.practice(), known.id(), Actor.CLOCK);
    }

    private boolean isWritten(KnownPerson known, SaidAgain said, Actor by) {
        try {
            transaction.executeWithoutResult(status -> {
                people.keep(known.practice(), known.told());
                write(known, said, by);
            });
            return true;
        } catch (StaleVersion somebodyWasQuicker) {
            return false;
        }
    }

    /** Into the episode that is about it, an open one first; else it begins one. */
    private void write(KnownPerson known, SaidAgain said, Actor by) {
        List<EpisodeOnFile> about = book.of(known.practice(), known.id()).stream()
                .filter(file -> isAbout(file.state(), said))
                .sorted(Comparator.comparing(file -> file.state().stage().isClosed()))
                .toList();
        boolean twice = about.stream()
                .flatMap(file -> file.state().saidAgain().stream())
                .anyMatch(taken -> taken.event().contact().equals(said.contact()));
        if (twice) {
            return;
        }
        if (about.isEmpty()) {
            Event begun = new Event.Begun(known.practice(), known.id());
            book.write(History.none(EpisodeEvents.KIND, UUID.randomUUID()), by, List.of(begun, said));
        } else {
            book.write(book.history(about.getFirst().id()), by, List.of(said));
        }
    }

    private static boolean isAbout(Episode state, SaidAgain said) {
        boolean told = state.everythingTold().stream()
                .flatMap(each -> each.contacts())
                .flatMap(contact -> contact.entries().stream())
                .anyMatch(entry -> said.sameAs().contains(entry.id()));
        return told
                || state.saidAgain().stream()
                        .anyMatch(before -> !Collections.disjoint(before.event().sameAs(), said.sameAs()));
    }

    private Optional<KnownPerson> known(Person person) {
        return people.who(person.id()).stream().findFirst();
    }
}
