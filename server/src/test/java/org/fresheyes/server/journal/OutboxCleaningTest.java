package org.fresheyes.server.journal;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.fresheyes.server.polling.MovableClock;
import org.fresheyes.server.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutboxCleaningTest {

    private final MovableClock clock = new MovableClock("2026-03-04T09:00:00Z");
    private final JdbcClient sql = JdbcClient.create(TestPostgres.migrated());
    private final OutboxCleaning cleaning = new OutboxCleaning(sql, clock, Duration.ofDays(30));

    private void message(String subscriber, @Nullable OffsetDateTime done) {
        messages(1, subscriber, done);
    }

    private void messages(int number, String subscriber, @Nullable OffsetDateTime done) {
        OffsetDateTime now = clock.instant().atOffset(UTC);
        sql.sql(
                        """
                insert into outbox (id, subscriber, type, payload, at, next_try, done_at)
                select gen_random_uuid(), ?, 'Settled', '{}', ?, ?, ?::timestamptz from generate_series(1, ?)
                """)
                .params(subscriber, now, now, done, number)
                .update();
    }

    private List<String> left() {
        return sql.sql("select subscriber from outbox order by subscriber")
                .query(String.class)
                .list();
    }

    @Test
    void what_was_delivered_stays_for_its_time_and_then_goes() {
        message("delivered", clock.instant().atOffset(UTC));
        clock.forward(Duration.ofDays(30));
        cleaning.clean();
        assertThat(left()).containsExactly("delivered");
        clock.forward(Duration.ofSeconds(1));
        assertThat(cleaning.clean()).isFalse();
        assertThat(left()).isEmpty();
    }

    @Test
    void what_was_not_delivered_stays_however_old_it_is() {
        message("waiting", null);
        clock.forward(Duration.ofDays(3_000));
        cleaning.clean();
        assertThat(left()).containsExactly("waiting");
    }

    @Test
    void it_says_when_there_is_more_to_remove() {
        messages(1_001, "delivered", clock.instant().atOffset(UTC));
        clock.forward(Duration.ofDays(31));
        assertThat(cleaning.clean()).isTrue();
        assertThat(left()).hasSize(1);
        assertThat(cleaning.clean()).isFalse();
        assertThat(left()).isEmpty();
    }
}
