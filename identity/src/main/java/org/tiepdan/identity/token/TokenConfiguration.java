package org.tiepdan.identity.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.tiepdan.identity.keep.PrivateFolder;
import org.tiepdan.identity.keep.SigningKey;
import org.tiepdan.identity.setting.IdentitySettings;
import org.tiepdan.identity.user.MadeUpUsers;
import org.tiepdan.lawpack.body.Bodies;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    private static final Duration LONGEST_LIFE = Duration.ofHours(10);

    @Bean
    JWKSource<SecurityContext> jwkSource(PrivateFolder folder) {
        return SigningKey.of(folder);
    }

    /** From the setting, not from the request: a token is valid whatever address was used to request it. */
    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(MadeUpUsers users, Bodies bodies) {
        return new Claims(new Programs(users, bodies));
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new Authorizations(LONGEST_LIFE);
    }
}
