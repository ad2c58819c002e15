package org.fresheyes.server.journal;

import java.time.Duration;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.polling.Poller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Every process that serves looks for messages to deliver, more than twice a second, and seals the journal. */
@Configuration(proxyBeanMethods = false)
@Profile(FreshEyes.SERVE)
class JournalPolling {

    private static final Duration BETWEEN_MESSAGES = Duration.ofMillis(400);
    private static final Duration BETWEEN_SEALS = Duration.ofSeconds(30);

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
}
