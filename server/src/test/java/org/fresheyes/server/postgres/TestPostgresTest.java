package org.fresheyes.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestPostgresTest {

    @Test
    void each_database_is_empty_and_its_own() {
        JdbcClient first = JdbcClient.create(TestPostgres.freshDatabase());
        JdbcClient second = JdbcClient.create(TestPostgres.freshDatabase());

        first.sql("create table leftover (id int)").update();

        assertThat(tables(first)).isEqualTo(1);
        assertThat(tables(second)).isZero();
    }

    @Test
    void a_migrated_database_holds_the_record_of_its_migrations() {
        JdbcClient migrated = JdbcClient.create(TestPostgres.migrated());

        assertThat(tables(migrated)).isPositive();
    }

    @Test
    void the_address_of_a_database_opens_it_with_user_and_password() {
        DataSource source = TestPostgres.freshDatabase();

        assertThat(TestPostgres.jdbcUrl(source))
                .startsWith("jdbc:postgresql://127.0.0.1:")
                .contains("password=");
    }

    @Test
    void it_is_postgresql_18_sorting_by_code_point_in_utc() {
        JdbcClient jdbc = JdbcClient.create(TestPostgres.freshDatabase());

        assertThat(jdbc.sql("show server_version").query(String.class).single()).startsWith("18.");
        assertThat(jdbc.sql("select 'É' > 'Z'").query(Boolean.class).single()).isTrue();
        assertThat(jdbc.sql("select lower('É')").query(String.class).single()).isEqualTo("é");
    }

    private static int tables(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from information_schema.tables where table_schema = 'public'")
                .query(Integer.class)
                .single();
    }
}
