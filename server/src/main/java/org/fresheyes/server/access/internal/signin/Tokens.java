package org.fresheyes.server.access.internal.signin;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fresheyes.server.access.internal.provider.OwnClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
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
import org.springframework.util.LinkedMultiValueMap;

/** How this server proves who it is to a provider, and how identity tokens and bearer tokens are checked. */
@Configuration(proxyBeanMethods = false)
class Tokens {

    /** The code of a sign-in is exchanged with a secret, or with an assertion signed by the server's own key. */
    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange(Providers providers) {
        Map<String, JWK> keys = providers.named().stream()
                .filter(provider -> provider.client().key().isPresent())
                .collect(Collectors.toMap(
                        NamedProvider::id,
                        provider -> ClientKeys.read(provider.client().key().orElseThrow(), provider.client())));
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        var assertion = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
                registration -> Objects.requireNonNull(keys.get(registration.getRegistrationId())));
        client.addParametersConverter(
                request -> Objects.requireNonNullElseGet(assertion.convert(request), LinkedMultiValueMap::new));
        return client;
    }

    /** Identity tokens: signature, issuer, audience, nonce and times; the algorithm as configured (NHS login: RS512). */
    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens(Providers providers) {
        OidcIdTokenDecoderFactory factory = new OidcIdTokenDecoderFactory();
        factory.setJwsAlgorithmResolver(registration -> providers.isDemo()
                ? SignatureAlgorithm.RS256
                : providers.named(registration.getRegistrationId()).algorithm());
        return factory;
    }

    /** Bearer tokens must be meant for this server. The demo's are checked with its own key, under any address. */
    @Bean
    JwtDecoder bearerTokens(Providers providers, JWKSource<SecurityContext> ownKeys) {
        if (providers.isDemo()) {
            NimbusJwtDecoder own = (NimbusJwtDecoder) OAuth2AuthorizationServerConfiguration.jwtDecoder(ownKeys);
            own.setJwtValidator(meantFor(OwnClient.ID, JwtValidators.createDefault()));
            return own;
        }
        return new ByIssuer(providers.named().stream()
                .collect(Collectors.toMap(
                        NamedProvider::issuer,
                        provider -> new SupplierJwtDecoder(() -> decoder(provider, providers)),
                        (one, other) -> one)));
    }

    private static JwtDecoder decoder(NamedProvider provider, Providers providers) {
        ClientRegistration registration = providers.registration(provider.id());
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        String.valueOf(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(provider.algorithm())
                .build();
        decoder.setJwtValidator(
                meantFor(provider.client().id(), JwtValidators.createDefaultWithIssuer(provider.issuer())));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> meantFor(String us, OAuth2TokenValidator<Jwt> usual) {
        Predicate<List<String>> namesUs = audience -> audience != null && audience.contains(us);
        return new DelegatingOAuth2TokenValidator<>(
                usual,
                new JwtClaimValidator<>(JwtClaimNames.AUD, namesUs),
                new JwtClaimValidator<>(JwtClaimNames.EXP, expires -> expires != null));
    }
}
