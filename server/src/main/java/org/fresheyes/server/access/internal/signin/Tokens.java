package org.fresheyes.server.access.internal.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.function.Predicate;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** How identity tokens and bearer tokens are checked. */
@Configuration(proxyBeanMethods = false)
class Tokens {

    /** Identity tokens: signature, issuer, audience, nonce and times; the algorithm as configured (NHS login: RS512). */
    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens(Settings settings) {
        OidcIdTokenDecoderFactory factory = new OidcIdTokenDecoderFactory();
        factory.setJwsAlgorithmResolver(registration -> algorithm(registration, settings));
        return factory;
    }

    /** Bearer tokens must be meant for this server. The demo's are checked with its own key, under any address. */
    @Bean
    JwtDecoder bearerTokens(Settings settings, Providers providers, JWKSource<SecurityContext> ownKeys) {
        if (providers.inUse().equals(Providers.DEMO)) {
            NimbusJwtDecoder own = (NimbusJwtDecoder) OAuth2AuthorizationServerConfiguration.jwtDecoder(ownKeys);
            own.setJwtValidator(meantForUs(JwtValidators.createDefault(), settings));
            return own;
        }
        return new SupplierJwtDecoder(() -> ofNamedProvider(providers.registration(), settings));
    }

    private static JwtDecoder ofNamedProvider(ClientRegistration provider, Settings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        String.valueOf(provider.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(algorithm(provider, settings))
                .build();
        decoder.setJwtValidator(
                meantForUs(JwtValidators.createDefaultWithIssuer(settings.text(Setting.SIGNIN_ISSUER)), settings));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> meantForUs(OAuth2TokenValidator<Jwt> usual, Settings settings) {
        String us = settings.text(Setting.SIGNIN_CLIENT_ID);
        Predicate<List<String>> namesUs = audience -> audience != null && audience.contains(us);
        return new DelegatingOAuth2TokenValidator<>(usual, new JwtClaimValidator<>(JwtClaimNames.AUD, namesUs));
    }

    private static SignatureAlgorithm algorithm(ClientRegistration provider, Settings settings) {
        return provider.getRegistrationId().equals(Providers.DEMO)
                ? SignatureAlgorithm.RS256
                : SignatureAlgorithm.valueOf(settings.text(Setting.SIGNIN_ALGORITHM));
    }
}
