package org.fresheyes.server.messages.internal;

import java.time.Clock;
import java.time.Duration;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.messages.MessageOutcome;
import org.fresheyes.server.polling.Poller;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Every process that serves takes messages on their way, more than twice a second; a slow carrier holds up one of three. */
@Configuration(proxyBeanMethods = false)
@Profile(FreshEyes.SERVE)
class MessagePolling {

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    @Bean
    Poller firstMessagePoller(Carrying carrying) {
        return new Poller("messages-1", PAUSE, carrying::carryOne);
    }

    @Bean
    Poller secondMessagePoller(Carrying carrying) {
        return new Poller("messages-2", PAUSE, carrying::carryOne);
    }

    @Bean
    Poller thirdMessagePoller(Carrying carrying) {
        return new Poller("messages-3", PAUSE, carrying::carryOne);
    }

    @Bean
    Poller outcomePoller(
            JdbcClient sql,
            PlatformTransactionManager transactions,
            Clock clock,
            ObjectProvider<MessageOutcome> outcomes) {
        Telling telling =
                new Telling(sql, transactions, clock, outcomes.orderedStream().toList());
        return new Poller("message-outcomes", PAUSE, telling::tellOne);
    }

    @Bean
    Poller messageCleaningPoller(JdbcClient sql, Clock clock, Settings settings) {
        MessageCleaning cleaning = new MessageCleaning(sql, clock, settings.duration(Setting.MESSAGES_KEPT));
        return new Poller("message-cleaning", BETWEEN_CLEANINGS, cleaning::clean);
    }

    @Bean
    Carrying carrying(JdbcClient sql, PlatformTransactionManager transactions, Clock clock, Carriers carriers) {
        return new Carrying(sql, transactions, clock, carriers);
    }
}
