package org.fresheyes.server.access.internal.signin;

import org.fresheyes.server.access.internal.guard.Guard;
import org.fresheyes.server.access.internal.guard.WantedPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;

/** The filter chains of the FHIR interface and of the pages. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    static final String SIGN_OUT = "/sign-out";

    /** FHIR takes the session of the pages or a bearer token, and answers 401 rather than showing a sign-in page. */
    @Bean
    @Order(2)
    SecurityFilterChain fhirGuard(HttpSecurity http, Guard guard, BearerAccounts bearers, FhirNotSignedIn notSignedIn) {
        guard.protect(http.securityMatcher("/fhir/**"));
        return http.authorizeHttpRequests(it -> it.requestMatchers("/fhir/metadata")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(it -> it.disable())
                .oauth2ResourceServer(it ->
                        it.jwt(jwt -> jwt.jwtAuthenticationConverter(bearers)).authenticationEntryPoint(notSignedIn))
                .exceptionHandling(it -> it.authenticationEntryPoint(notSignedIn))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageGuard(
            HttpSecurity http,
            Guard guard,
            Providers providers,
            OidcAccounts accounts,
            AfterSignIn afterSignIn,
            ToSignIn toSignIn,
            StaleForm staleForm,
            WantedPage wanted) {
        guard.protect(http);
        return http.authorizeHttpRequests(it -> it.requestMatchers(PublicAddresses.MATCHER)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .requestCache(it -> it.requestCache(wanted))
                .oauth2Login(it -> it.loginPage("/sign-in")
                        .authorizationEndpoint(start -> start.baseUri("/sign-in/with"))
                        .redirectionEndpoint(end -> end.baseUri("/sign-in/return/*"))
                        .userInfoEndpoint(user -> user.oidcUserService(accounts))
                        .successHandler(afterSignIn)
                        .failureHandler(new SignInFailed()))
                .logout(it -> it.logoutUrl(SIGN_OUT).logoutSuccessHandler(bothSessionsEnd(providers)))
                .exceptionHandling(it -> it.authenticationEntryPoint(toSignIn).accessDeniedHandler(staleForm))
                .build();
    }

    @Bean
    WantedPage wantedPage() {
        return new WantedPage("WANTED_PAGE");
    }

    /** Tokens for the provider live in the session, so that any server process can go on with it. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** The demo's provider lives in the same session and ends with it; another is told, when it wants to be. */
    private static OidcClientInitiatedLogoutSuccessHandler bothSessionsEnd(Providers providers) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(providers);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        handler.setDefaultTargetUrl("/");
        return handler;
    }
}
