package org.fresheyes.server.journal;

import java.time.Duration;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.polling.Poller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Every process that serves looks for messages to deliver, more than twice a second. */
@Configuration(proxyBeanMethods = false)
@Profile(FreshEyes.SERVE)
class OutboxPolling {

    private static final Duration PAUSE = Duration.ofMillis(400);

    @Bean
    Poller outboxPoller(OutboxDelivery delivery) {
        return new Poller("outbox", PAUSE, delivery::deliverOne);
    }
}
