package org.fresheyes.server.postgres;

import javax.sql.DataSource;
import org.fresheyes.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The database and its pool, for all features. The pool is closed before PostgreSQL stops, because it depends on it. */
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {

    @Bean(destroyMethod = "close")
    Database database(Settings settings, Environment environment) {
        boolean serving = environment.acceptsProfiles(Profiles.of("serve"));
        return Database.open(settings, !serving);
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Database database) {
        return database.pool();
    }
}
