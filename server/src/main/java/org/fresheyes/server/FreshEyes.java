package org.fresheyes.server;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The server process. */
@SpringBootApplication
public class FreshEyes {

    public static void main(String[] args) {
        SpringApplication.run(FreshEyes.class, args);
    }

    /** The only clock of the process; tests put another in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
