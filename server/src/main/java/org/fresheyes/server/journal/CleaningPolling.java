package org.fresheyes.server.journal;

import java.time.Clock;
import java.time.Duration;
import org.fresheyes.server.polling.Poller;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks from time to time for messages that are no longer needed. */
@Configuration(proxyBeanMethods = false)
class CleaningPolling {

    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    @Bean
    Poller cleaningPoller(JdbcClient sql, Clock clock, Settings settings) {
        OutboxCleaning cleaning = new OutboxCleaning(sql, clock, settings.duration(Setting.MESSAGES_KEPT));
        return new Poller("cleaning", BETWEEN_CLEANINGS, cleaning::clean);
    }
}
