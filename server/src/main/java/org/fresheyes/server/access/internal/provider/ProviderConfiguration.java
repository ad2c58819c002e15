package org.fresheyes.server.access.internal.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.fresheyes.server.access.internal.guard.Guard;
import org.fresheyes.server.access.internal.guard.WantedPage;
import org.fresheyes.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The provider's own filter chain. It remembers its sign-in under names of its own in the session; with the usual names
 * its form would sign people straight into the pages, past OpenID Connect.
 */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    private static final String[] ADDRESSES = {
        "/idp/**", "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"
    };

    @Bean
    @Order(1)
    SecurityFilterChain providerGuard(HttpSecurity http, Settings settings, ProviderUsers users, Guard guard) {
        guard.protect(http.securityMatcher(ADDRESSES));
        if (!OwnClient.isServed(settings)) {
            return http.authorizeHttpRequests(it -> it.anyRequest().denyAll()).build();
        }
        HttpSessionSecurityContextRepository context = new HttpSessionSecurityContextRepository();
        context.setSpringSecurityContextKey("PROVIDER_SECURITY_CONTEXT");
        return http.securityContext(it -> it.securityContextRepository(context))
                .requestCache(it -> it.requestCache(new WantedPage("PROVIDER_WANTED_PAGE")))
                .exceptionHandling(it -> it.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/idp/sign-in"),
                        PathPatternRequestMatcher.withDefaults().matcher("/idp/authorize")))
                .oauth2AuthorizationServer(it -> it.oidc(Customizer.withDefaults()))
                .authenticationProvider(new DemoPassword(users))
                .formLogin(it -> it.loginPage("/idp/sign-in")
                        .usernameParameter("who")
                        .failureHandler(guard.countingFailures("/idp/sign-in?again")))
                .authorizeHttpRequests(it -> it.requestMatchers("/idp/sign-in")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder()
                .authorizationEndpoint("/idp/authorize")
                .tokenEndpoint("/idp/token")
                .jwkSetEndpoint("/idp/keys")
                .tokenRevocationEndpoint("/idp/revoke")
                .tokenIntrospectionEndpoint("/idp/introspect")
                .oidcUserInfoEndpoint("/idp/userinfo")
                .oidcLogoutEndpoint("/idp/logout")
                .build();
    }

    @Bean
    OAuth2AuthorizationService authorizations(JdbcOperations jdbc, RegisteredClientRepository clients) {
        return new JdbcOAuth2AuthorizationService(jdbc, clients);
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }
}
