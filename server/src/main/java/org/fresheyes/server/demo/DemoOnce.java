package org.fresheyes.server.demo;

import java.time.Clock;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.Rehearsal;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the story into an empty database, before anything listens and before any clock runs. A database with people is
 * left alone. A rehearsal of the start has nobody to tell a story to.
 */
@Component
@Profile(FreshEyes.SERVE)
class DemoOnce implements SmartLifecycle {

    private final Settings settings;
    private final JdbcClient sql;
    private final Clock clock;
    private final Environment environment;

    DemoOnce(Settings settings, JdbcClient sql, Clock clock, Environment environment) {
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        boolean empty = sql.sql("select not exists (select from person) and not exists (select from journal_stream)")
                .query(Boolean.class)
                .single();
        if (empty && settings.isOn(Setting.DEMO) && !Rehearsal.isOn(environment)) {
            System.out.println("Putting made-up people and cases into the empty database, once");
            try (ConfigurableApplicationContext story = FreshEyes.story(settings, new StoryClock(clock.instant()))) {
                story.getBean(DemoStory.class).tell();
            }
            System.gc(); // a whole second server lived for this; its memory goes back before anybody is served
        }
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return false;
    }
}
