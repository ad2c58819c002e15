package org.fresheyes.server.deadlines;

import java.time.Duration;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.polling.Poller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Every process that serves looks for deadlines that have passed, five times a second. */
@Configuration(proxyBeanMethods = false)
@Profile(FreshEyes.SERVE)
class DeadlinePolling {

    private static final Duration PAUSE = Duration.ofMillis(200);

    @Bean
    Poller deadlinePoller(DueDeadlines due) {
        return new Poller("deadlines", PAUSE, due::passOne);
    }
}
