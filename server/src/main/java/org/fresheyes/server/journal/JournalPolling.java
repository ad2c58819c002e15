package org.fresheyes.server.journal;

import java.time.Clock;
import java.time.Duration;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.polling.Poller;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every process that serves looks for messages to deliver, more than twice a second, seals the journal, and removes
 * messages that are no longer needed.
 */
@Configuration(proxyBeanMethods = false)
@Profile(FreshEyes.SERVE)
class JournalPolling {

    private static final Duration BETWEEN_MESSAGES = Duration.ofMillis(400);
    private static final Duration BETWEEN_SEALS = Duration.ofSeconds(30);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    @Bean
    Poller outboxPoller(OutboxDelivery delivery) {
        return new Poller("outbox", BETWEEN_MESSAGES, delivery::deliverOne);
    }

    /** Never "there is more": the next seal has to wait for what happens meanwhile. */
    @Bean
    Poller sealPoller(Seals seals) {
        return new Poller("seals", BETWEEN_SEALS, () -> {
            seals.seal();
            return false;
        });
    }

    @Bean
    Poller cleaningPoller(JdbcClient sql, Clock clock, Settings settings) {
        OutboxCleaning cleaning = new OutboxCleaning(sql, clock, settings.duration(Setting.MESSAGES_KEPT));
        return new Poller("cleaning", BETWEEN_CLEANINGS, cleaning::clean);
    }
}
