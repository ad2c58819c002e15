package org.fresheyes.server.messages.internal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.messages.Address;
import org.fresheyes.server.messages.Channel;
import org.fresheyes.server.messages.Sent.State;
import org.fresheyes.server.messages.internal.Outcome.Arrived;
import org.fresheyes.server.messages.internal.Outcome.Failed;
import org.fresheyes.server.messages.internal.Outcome.OnTheWay;
import org.fresheyes.server.polling.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes messages to whoever carries them, and asks what became of those that were taken. A claim is a row lock, held while
 * the carrier is at work: it ends with the process that made it, and the next one tries again.
 */
final class Carrying {

    /** After which a carrier that was asked again and again will not know any more. */
    private static final Duration ASKED_FOR = Duration.ofDays(3);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Trial trial;
    private final Clock clock;
    private final Carriers carriers;

    Carrying(JdbcClient sql, PlatformTransactionManager transactions, Clock clock, Carriers carriers) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.trial = new Trial(transactions);
        this.clock = clock;
        this.carriers = carriers;
    }

    /** Takes one message a step further; false when there is none to be taken. */
    boolean carryOne() {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Claim> claimed = claim();
            claimed.ifPresent(this::carry);
            return claimed.isPresent();
        }));
    }

    private record Claim(
            Letter letter,
            Instant asked,
            Instant giveUp,
            int attempts,
            Optional<String> carrier,
            Optional<String> receipt) {}

    private Optional<Claim> claim() {
        return sql.sql(
                        """
                        select id, channel, address, subject, words, asked_at, give_up_at, attempts, carrier, receipt
                        from message where next_try <= ?
                        order by next_try limit 1 for no key update skip locked
                        """)
                .param(clock.instant().atOffset(UTC))
                .query((row, number) -> claim(row))
                .optional();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        Address to = new Address(Channel.valueOf(row.getString("channel")), row.getString("address"));
        return new Claim(
                new Letter(row.getObject("id", UUID.class), to, row.getString("subject"), row.getString("words")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("give_up_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("carrier")),
                Optional.ofNullable(row.getString("receipt")));
    }

    private void carry(Claim claim) {
        Optional<Carrier> carrier = claim.receipt().isPresent()
                ? claim.carrier().flatMap(carriers::named)
                : carriers.of(claim.letter().to().channel());
        String name = carrier.map(Carrier::name).orElse(null);
        trial.of(() -> settle(
                        claim, name, carrier.map(found -> outcome(found, claim)).orElseGet(() -> noWay(claim))))
                .ifPresent(failure -> settle(claim, name, new Failed(Trial.oneLine(failure), false)));
    }

    private static Outcome outcome(Carrier carrier, Claim claim) {
        return claim.receipt().map(carrier::ask).orElseGet(() -> carrier.carry(claim.letter()));
    }

    private static Failed noWay(Claim claim) {
        return new Failed(
                "There is no way to send by %s. Maybe the settings of mail and Notify are missing."
                        .formatted(claim.letter().to().channel().words()),
                true);
    }

    private void settle(Claim claim, @Nullable String carrier, Outcome outcome) {
        switch (outcome) {
            case OnTheWay(Optional<String> receipt) -> {
                boolean ask = receipt.isPresent()
                        && clock.instant().isBefore(claim.asked().plus(ASKED_FOR));
                note(claim, State.HANDED_OVER, carrier, receipt.orElse(null), null, ask ? later(claim) : null);
            }
            case Arrived arrived ->
                note(claim, State.DELIVERED, carrier, claim.receipt().orElse(null), null, null);
            case Failed(String why, boolean forGood) -> {
                boolean asked = claim.receipt().isPresent();
                boolean again = !forGood && (asked || later(claim).isBefore(claim.giveUp()));
                State state = again ? (asked ? State.HANDED_OVER : State.WAITING) : State.FAILED;
                note(claim, state, carrier, claim.receipt().orElse(null), why, again ? later(claim) : null);
            }
        }
    }

    private Instant later(Claim claim) {
        return clock.instant().plus(Trial.pauseAfter(claim.attempts() + 1));
    }

    private void note(
            Claim claim,
            State state,
            @Nullable String carrier,
            @Nullable String receipt,
            @Nullable String why,
            @Nullable Instant next) {
        sql.sql(
                        """
                        update message set state = :state, carrier = :carrier, receipt = :receipt, why = :why,
                            state_at = case when state = :state then state_at else :now end,
                            tell_next = case when state = :state then tell_next else :now end,
                            attempts = attempts + 1, next_try = :next
                        where id = :id
                        """)
                .param("state", state.name())
                .param("carrier", carrier)
                .param("receipt", receipt)
                .param("why", why)
                .param("now", clock.instant().atOffset(UTC))
                .param("next", next == null ? null : next.atOffset(UTC))
                .param("id", claim.letter().id())
                .update();
    }
}
