package org.fresheyes.server.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A process that holds a cluster and writes numbers into it, saying each one that is acknowledged, until it is killed. */
final class ClusterHolder {

    private ClusterHolder() {}

    public static void main(String[] args) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]), Path.of(args[1]));
        Address address = postgres.address();
        try (var connection = DriverManager.getConnection(address.url(), address.properties());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (number int primary key)");
            for (int number = 1; number <= 1_000_000; number++) {
                statement.execute("insert into kept values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
