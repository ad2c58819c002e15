package org.fresheyes.server.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who to call. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    Contact contact() {
        return new Contact("Fresh Eyes", "01632 960 101", "Monday to Friday, 9am to 5pm");
    }
}
