package org.fresheyes.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.server.Command;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.Journal;
import org.fresheyes.server.journal.Outbox;
import org.fresheyes.server.journal.Subscriber;
import org.fresheyes.server.polling.Poller;
import org.fresheyes.server.postgres.TestPostgres;
import org.fresheyes.server.settings.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Journal, outbox and deadlines as the server puts them together. */
class KernelInSpringTest {

    @Test
    void aDeadlinePassesAndItsMessageArrivesWithoutAnybodyAsking() throws Exception {
        try (var server = start(FreshEyes.SERVE, WithFeature.class)) {
            UUID stream = UUID.randomUUID();
            new TransactionTemplate(server.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                server.getBean(Journal.class)
                        .append(History.none(Bell.KIND, stream), Actor.CLOCK, List.of(new Bell.Hung()));
                server.getBean(Deadlines.class).replace("bell", stream, Map.of("noon", Instant.now()));
            });

            assertThat(server.getBean(Heard.class).messages.poll(20, TimeUnit.SECONDS))
                    .isEqualTo(new Chimed(stream));
        }
    }

    @Test
    void aCommandHasNoClockRunning() {
        try (var server = start("command", Bare.class)) {
            assertThat(server.getBeansOfType(Poller.class)).isEmpty();
            assertThat(server.getBeansOfType(Command.class).values())
                    .extracting(Command::name)
                    .containsExactlyInAnyOrder("verify", "rebuild");
        }
    }

    private static AnnotationConfigApplicationContext start(String profile, Class<?> configuration) {
        AnnotationConfigApplicationContext server = new AnnotationConfigApplicationContext();
        server.getEnvironment().setActiveProfiles(profile);
        server.register(configuration);
        server.refresh();
        return server;
    }

    /** Told when the bell has rung. */
    record Chimed(UUID stream) {}

    /** Without any feature. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackageClasses = {Journal.class, Deadlines.class},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class Bare {

        @Bean
        DataSource database() {
            return TestPostgres.migrated();
        }

        @Bean
        JdbcClient sql(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        Settings settings() {
            return Settings.of();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** With a bell that tells. */
    @Configuration(proxyBeanMethods = false)
    @Import({Bare.class, Heard.class})
    static class WithFeature {

        @Bean
        DeadlineHandler bell(Outbox outbox) {
            return Bell.handler("bell", deadline -> outbox.publish(new Chimed(deadline.stream())));
        }
    }

    /** Keeps what it hears. */
    static class Heard implements Subscriber<Chimed> {

        final BlockingQueue<Chimed> messages = new LinkedBlockingQueue<>();

        @Override
        public Class<Chimed> listensTo() {
            return Chimed.class;
        }

        @Override
        public void receive(UUID messageId, Chimed event) {
            messages.add(event);
        }
    }
}
