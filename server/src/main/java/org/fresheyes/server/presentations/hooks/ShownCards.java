package org.fresheyes.server.presentations.hooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Program;
import org.fresheyes.server.presentations.CardsShown;
import org.fresheyes.server.presentations.burden.CardShown;
import org.fresheyes.server.web.OperationOutcome.Issue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which cards were shown, and what became of them. A card here has no words of a record in it. */
@Repository
public class ShownCards implements CardsShown {

    private final JdbcClient jdbc;
    private final Clock clock;

    ShownCards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param episode of the prompt; empty for a card that says what was not checked */
    void shown(Program program, Hook hook, Card card, Optional<UUID> episode) {
        jdbc.sql(
                        """
                insert into hook_card (id, at, practice, issuer, hook, level, episode)
                values (:id, :at, :practice, :issuer, :hook, :level, :episode)
                """)
                .param("id", card.id())
                .param("at", Timestamp.from(clock.instant()))
                .param("practice", program.practice().value())
                .param("issuer", program.issuer())
                .param("hook", hook.hook())
                .param("level", card.level().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("episode", episode.orElse(null), Types.OTHER)
                .update();
    }

    /**
     * Keeps what became of cards. Told twice, it is kept once.
     *
     * @throws BadRequest when one of them is not a card that this program was shown at this practice; then none is kept
     */
    @Transactional
    void feedback(Program program, List<Feedback> all) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!isOf(program, all.get(i).card())) {
                issues.add(new Issue("not-found", "feedback[%d].card is not a card that you were shown.".formatted(i)));
            }
        }
        if (!issues.isEmpty()) {
            throw new BadRequest(issues);
        }
        all.forEach(this::keep);
    }

    private boolean isOf(Program program, UUID card) {
        return jdbc.sql("select count(*) from hook_card where id = ? and issuer = ? and practice = ?")
                        .params(card, program.issuer(), program.practice().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void keep(Feedback feedback) {
        jdbc.sql(
                        """
                insert into hook_feedback (card, outcome, outcome_at, received_at, reason, comment, suggestions)
                values (:card, :outcome, :at, :now, :reason, :comment, :suggestions)
                on conflict do nothing
                """)
                .param("card", feedback.card())
                .param("outcome", feedback.outcome().name())
                .param("at", Timestamp.from(feedback.at()))
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", feedback.reason().orElse(null), Types.VARCHAR)
                .param("comment", feedback.comment().orElse(null), Types.VARCHAR)
                .param("suggestions", feedback.suggestions().toArray(UUID[]::new))
                .update();
    }

    @Override
    public List<CardShown> cards(OdsCode practice, Instant from, Instant until) {
        return jdbc.sql(
                        """
                select c.id, c.episode, count(f.card) as feedbacks,
                       coalesce(bool_or(f.outcome = 'ACCEPTED'), false) as accepted,
                       coalesce(array_agg(distinct coalesce(f.reason, '')) filter (where f.outcome = 'OVERRIDDEN'), '{}')
                           as reasons
                from hook_card c left join hook_feedback f on f.card = c.id
                where c.practice = :practice and c.at >= :from and c.at < :until and c.level is not null
                group by c.id, c.episode order by c.id
                """)
                .param("practice", practice.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(ShownCards::read)
                .list();
    }

    /** A card that was taken up once counts as taken up, whatever else was said of it. */
    private static CardShown read(ResultSet row, int number) throws SQLException {
        CardShown.Feedback feedback = row.getInt("feedbacks") == 0
                ? CardShown.Feedback.NONE
                : row.getBoolean("accepted") ? CardShown.Feedback.TAKEN_UP : CardShown.Feedback.PUT_ASIDE;
        return new CardShown(
                Optional.ofNullable(row.getObject("episode", UUID.class)),
                feedback,
                Stream.of((String[]) row.getArray("reasons").getArray())
                        .map(OverrideReason::words)
                        .toList());
    }

    /** What became of the cards that a practice was shown in a span of time. */
    public CardCounts counts(OdsCode practice, Instant from, Instant until) {
        List<CardCounts.Reason> reasons = jdbc.sql(
                        """
                select coalesce(f.reason, '') as reason, count(distinct c.id) as cards
                from hook_card c join hook_feedback f on f.card = c.id
                where c.practice = :practice and c.at >= :from and c.at < :until and f.outcome = 'OVERRIDDEN'
                group by 1 order by 2 desc, 1
                """)
                .param("practice", practice.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, number) -> new CardCounts.Reason(row.getString("reason"), row.getInt("cards")))
                .list();
        return jdbc.sql(
                        """
                with answered as (
                    select c.id, c.episode,
                           bool_or(f.outcome = 'ACCEPTED') as accepted,
                           bool_or(f.outcome = 'OVERRIDDEN') as overridden
                    from hook_card c left join hook_feedback f on f.card = c.id
                    where c.practice = :practice and c.at >= :from and c.at < :until and c.level is not null
                    group by c.id, c.episode)
                select count(*) as cards,
                       count(*) filter (where accepted) as accepted,
                       count(*) filter (where overridden) as overridden,
                       count(*) filter (where accepted is null) as ignored,
                       count(distinct episode) as episodes,
                       (select count(*) from (select episode from answered group by episode
                                              having bool_and(accepted is null)) never) as ignored_episodes
                from answered
                """)
                .param("practice", practice.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, number) -> new CardCounts(
                        row.getInt("cards"),
                        row.getInt("accepted"),
                        row.getInt("overridden"),
                        row.getInt("ignored"),
                        row.getInt("episodes"),
                        row.getInt("ignored_episodes"),
                        reasons))
                .single();
    }
}
