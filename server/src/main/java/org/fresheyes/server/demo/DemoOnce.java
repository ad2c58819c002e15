package org.fresheyes.server.demo;

import java.time.Clock;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the story into an empty database before the server says that it is ready. A database with people is left alone. */
@Component
@Profile(FreshEyes.SERVE)
class DemoOnce implements ApplicationRunner {

    private final Settings settings;
    private final JdbcClient sql;
    private final Clock clock;

    DemoOnce(Settings settings, JdbcClient sql, Clock clock) {
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean empty = sql.sql("select not exists (select from person) and not exists (select from journal_stream)")
                .query(Boolean.class)
                .single();
        if (empty && settings.isOn(Setting.DEMO)) {
            System.out.println("Putting made-up people and cases into the empty database, once");
            try (ConfigurableApplicationContext story = FreshEyes.story(settings, new StoryClock(clock.instant()))) {
                story.getBean(DemoStory.class).tell();
            }
        }
    }
}
