package org.fresheyes.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server process. */
@SpringBootApplication
public class FreshEyes {

    public static void main(String[] args) {
        SpringApplication.run(FreshEyes.class, args);
    }
}
