package org.fresheyes.server.presentations;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Known;
import org.fresheyes.rules.presentations.told.Told;
import org.fresheyes.rules.presentations.told.ToldContact;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where prompts come in, from whichever source. A source asks {@link #known} before it lets the rule assess a record,
 * and tells with {@link #noticed} what came out. It decides nothing about who may look.
 */
@Service("presentationWorklist")
public class Worklist {

    private final EpisodeBook book;
    private final PracticePeople people;
    private final TransactionTemplate transaction;

    Worklist(EpisodeBook book, PracticePeople people, PlatformTransactionManager transactions) {
        this.book = book;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What the practice's own reviews tell the rule about a person: {@code known(...).in(record)} is what to assess. */
    public Known known(OdsCode practice, PersonAtPractice person) {
        return known(practice, meant(practice, person));
    }

    /** The same of somebody whom {@link #meant} has found. */
    public Known known(OdsCode practice, Meant person) {
        return person.told().map(id -> known(practice, id)).orElse(Known.NOTHING);
    }

    /** Who it is, before anybody asks what is known of them. */
    public Meant meant(OdsCode practice, PersonAtPractice person) {
        return people.meant(practice, person);
    }

    /**
     * Tells a practice of a prompt. The same prompt told again, by whomever and however often, changes nothing.
     *
     * @param by the source, as the history names it
     * @return empty when the prompt is historical or held, and belongs to no episode
     */
    public Optional<Noticed> noticed(OdsCode practice, PersonAtPractice person, Prompt prompt, Actor by) {
        Told told = Told.of(prompt);
        while (true) {
            try {
                return in(() -> notice(practice, people.keep(practice, person), told, by));
            } catch (StaleVersion somebodyWasQuicker) {
                // read again, and decide again
            }
        }
    }

    Known known(OdsCode practice, UUID person) {
        return book.of(practice, person).stream()
                .map(file -> Known.of(file.id().toString(), file.state()))
                .reduce(Known.NOTHING, Known::and);
    }

    /** The row of the person is locked by now: two sources at once begin one episode, not two. */
    private Optional<Noticed> notice(OdsCode practice, UUID person, Told told, Actor by) {
        Optional<EpisodeOnFile> there = book.of(practice, person).stream()
                .filter(file -> isAbout(file, told))
                .min(Comparator.comparing(file -> file.state().stage().isClosed()));
        if (there.isPresent()) {
            boolean news = !there.get().state().told().map(told::repeats).orElse(false);
            if (news) {
                book.write(book.history(there.get().id()), by, List.of(new Event.Noticed(told)));
            }
            return Optional.of(new Noticed(there.get().id(), news));
        }
        if (!told.current() || told.level() == Level.SETTLED) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        book.write(
                History.none(EpisodeEvents.KIND, id),
                by,
                List.of(new Event.Begun(practice, person), new Event.Noticed(told)));
        return Optional.of(new Noticed(id, true));
    }

    /** It shares a presentation with something that was told before, or takes in what the person said. */
    private static boolean isAbout(EpisodeOnFile file, Told told) {
        List<String> contacts = told.contacts().map(ToldContact::id).toList();
        return file.state().everythingTold().stream().anyMatch(told::sharesAPresentationWith)
                || file.state().saidAgain().stream()
                        .anyMatch(said -> contacts.contains(said.event().contact()));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
