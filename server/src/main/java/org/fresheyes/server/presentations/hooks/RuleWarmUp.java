package org.fresheyes.server.presentations.hooks;

import java.time.Duration;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.polling.AfterStart;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where clinical systems call, the rule is read a little after the start, so that the first of them need not wait. */
@Component
@Profile(FreshEyes.SERVE)
class RuleWarmUp {

    private static final Duration AFTER_START = Duration.ofSeconds(3);

    private final ObjectProvider<RuleService> rule;
    private final AfterStart afterStart;
    private final boolean wanted;

    RuleWarmUp(ObjectProvider<RuleService> rule, AfterStart afterStart, Settings settings) {
        this.rule = rule;
        this.afterStart = afterStart;
        this.wanted = settings.optional(Setting.CDS_HOOKS_CLIENTS).isPresent();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) {
            afterStart.later(AFTER_START, "rule-warm-up", rule::getObject);
        }
    }
}
