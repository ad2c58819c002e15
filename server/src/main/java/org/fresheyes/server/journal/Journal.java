package org.fresheyes.server.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The append-only record of what happened. Everything else is worked out from it. */
@Component
public class Journal {

    private final JournalTables tables;
    private final Projections projections;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Journal(JournalTables tables, Projections projections, PlatformTransactionManager transactions, Clock clock) {
        this.tables = tables;
        this.projections = projections;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Adds events to the end of a stream and brings every projection of the kind up to date, in the caller's
     * transaction or in one of its own.
     *
     * @param seen the stream as the caller decided on it; one that has not begun is begun
     * @return the stream with the events as recorded, all at the same time
     * @throws StaleVersion when the stream is at another version by now; nothing is written
     */
    public <E> History<E> append(History<E> seen, Actor by, List<? extends E> events) {
        if (events.isEmpty()) {
            return seen;
        }
        Kind<E> kind = seen.kind();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return inTransaction(() -> {
            byte[] head = seen.isEmpty() ? Hashes.beginning() : tables.lock(kind, seen.stream(), seen.version());
            NewEvents written =
                    new NewEvents(kind.name(), seen.stream(), seen.version(), head, at, EventJson.write(by));
            List<Recorded<E>> recorded = new ArrayList<>(events.size());
            for (E event : events) {
                int version = written.add(kind.write(event));
                recorded.add(new Recorded<>(seen.stream(), version, at, by, event));
            }
            tables.write(written);
            History<E> now = seen.with(recorded);
            projections.show(now);
            return now;
        });
    }

    /**
     * The whole stream; empty when there is none of this kind.
     *
     * @throws UnreadableEvent when an event does not fit its record
     */
    public <E> History<E> read(Kind<E> kind, UUID stream) {
        return new History<>(kind, stream, tables.read(kind, stream));
    }

    /**
     * What people wrote in one event, by ordinal, for {@link #erase}. The ordinal counts the words in the order of the
     * names of their properties.
     */
    public List<Words> words(UUID stream, int version) {
        return tables.words(stream, version);
    }

    /**
     * Removes for ever what a person wrote. The chain stays whole, because it holds only the digest. A correction is an
     * erasure and then a new event. Nothing happens when the words are gone already.
     *
     * @param kind of the stream, whose projections are brought up to date
     * @param ordinal of the words within the event, from 0: see {@link #words}
     * @param why the lawful ground, as it may be shown to the person
     * @throws IllegalArgumentException when no words are kept there
     */
    public <E> void erase(Kind<E> kind, UUID stream, int version, int ordinal, Actor by, String why) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        inTransaction(() -> {
            if (tables.erase(stream, version, ordinal, at, EventJson.write(by), why)) {
                projections.show(read(kind, stream));
            }
            return stream;
        });
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
