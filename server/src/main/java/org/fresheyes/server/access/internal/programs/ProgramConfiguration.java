package org.fresheyes.server.access.internal.programs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.access.AccessLog;
import org.fresheyes.server.access.internal.guard.Guard;
import org.fresheyes.server.access.internal.guard.RateLimit;
import org.fresheyes.server.polling.Poller;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.fresheyes.server.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.cors.CorsConfiguration;

/** The filter chain of clinical systems: a token with every call, no session, no form. */
@Configuration(proxyBeanMethods = false)
class ProgramConfiguration {

    private static final String[] ADDRESSES = {"/cds-services", "/cds-services/**"};
    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(10);

    @Bean
    @Order(0)
    SecurityFilterChain programGuard(
            HttpSecurity http,
            Guard guard,
            ProgramTokens tokens,
            Registrations registrations,
            PublicAddress address,
            AccessLog log,
            RateLimit failures,
            Settings settings,
            Clock clock) {
        guard.headers(http.securityMatcher(ADDRESSES));
        ProgramFilter filter = new ProgramFilter(
                tokens,
                address,
                log,
                failures,
                new RateLimit(settings.number(Setting.CDS_HOOKS_CALLS), clock),
                settings.isOn(Setting.CDS_HOOKS_OPEN_DISCOVERY));
        CorsConfiguration cors = cors(registrations.origins());
        return http.cors(it -> it.configurationSource(request -> cors))
                .addFilterBefore(filter, CsrfFilter.class)
                .csrf(it -> it.disable())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(it -> it.disable())
                .anonymous(it -> it.disable())
                .logout(it -> it.disable())
                .servletApi(it -> it.disable())
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .build();
    }

    /** Browsers may call from the registered pages only. The token is no cookie: credentials are never sent along. */
    private static CorsConfiguration cors(List<String> origins) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins);
        cors.setAllowedMethods(List.of("GET", "POST"));
        cors.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept"));
        cors.setExposedHeaders(List.of("Retry-After"));
        cors.setMaxAge(Duration.ofMinutes(10));
        return cors;
    }

    @Bean
    @Profile(FreshEyes.SERVE)
    Poller usedTokensPoller(Replays replays) {
        return new Poller("used tokens", BETWEEN_CLEANINGS, replays::clean);
    }
}
