package org.fresheyes.server.access.internal.signin;

import org.fresheyes.server.access.internal.guard.Guard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The filter chain of whoever calls for a rapid review: no sign-in, no session, no cookie, and no limit by network address,
 * because a whole hospital can share one. A form needs no token: it acts in nobody's name.
 */
@Configuration(proxyBeanMethods = false)
class CallerConfiguration {

    private static final String[] ADDRESSES = {"/call", "/call/**"};

    @Bean
    @Order(-1)
    SecurityFilterChain callerGuard(HttpSecurity http, Guard guard) {
        guard.headers(http.securityMatcher(ADDRESSES));
        return http.csrf(it -> it.disable())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(it -> it.disable())
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .build();
    }
}
