package org.fresheyes.server.presentations.hooks;

import java.time.Duration;
import org.fresheyes.server.FreshEyes;
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
    private final boolean wanted;

    RuleWarmUp(ObjectProvider<RuleService> rule, Settings settings) {
        this.rule = rule;
        this.wanted = settings.optional(Setting.CDS_HOOKS_CLIENTS).isPresent();
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (wanted) {
            Thread.ofPlatform().name("rule-warm-up").daemon().start(this::warm);
        }
    }

    private void warm() {
        try {
            Thread.sleep(AFTER_START);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        rule.getObject();
    }
}
