package org.fresheyes.server.web;

import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who to call, from the settings. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    Contact contact(Settings settings) {
        return new Contact(
                settings.text(Setting.SERVICE_NAME),
                settings.text(Setting.HELP_PHONE),
                settings.text(Setting.HELP_HOURS));
    }
}
