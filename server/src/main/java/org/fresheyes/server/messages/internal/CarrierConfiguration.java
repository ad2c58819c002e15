package org.fresheyes.server.messages.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fresheyes.server.messages.Channel;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways out of the house, by the settings: a mail server first, then Notify; in a demo without either, its outbox. */
@Configuration(proxyBeanMethods = false)
class CarrierConfiguration {

    @Bean
    Carriers carriers(Settings settings, Clock clock) {
        List<Carrier> carriers = new ArrayList<>();
        settings.optional(Setting.MAIL_HOST).ifPresent(host -> carriers.add(new MailCarrier(host, settings, clock)));
        settings.optional(Setting.NOTIFY_API_KEY)
                .ifPresent(key -> carriers.add(new NotifyCarrier(account(key, settings), clock)));
        if (carriers.isEmpty() && settings.isOn(Setting.DEMO)) {
            carriers.add(new DemoOutbox());
        }
        return new Carriers(carriers);
    }

    private static NotifyAccount account(String key, Settings settings) {
        Map<Channel, String> templates = new EnumMap<>(Channel.class);
        settings.optional(Setting.NOTIFY_EMAIL_TEMPLATE).ifPresent(id -> templates.put(Channel.EMAIL, id));
        settings.optional(Setting.NOTIFY_TEXT_TEMPLATE).ifPresent(id -> templates.put(Channel.TEXT, id));
        return NotifyAccount.of(settings.text(Setting.NOTIFY_ADDRESS), key, templates);
    }
}
