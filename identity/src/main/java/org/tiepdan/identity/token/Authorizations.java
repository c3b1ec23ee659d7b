package org.tiepdan.identity.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * The authorizations that may still be looked up, in memory, and removed later, unlike in Spring's own class. Tokens of programs are not
 * stored: they are self-contained, and never looked up here.
 */
final class Authorizations implements OAuth2AuthorizationService {
    private static final int MOST = 10_000;

    private final Cache<String, OAuth2Authorization> byId;
    private final Cache<String, String> idByToken;

    /** @param life of each after its last change; at least that of any token */
    Authorizations(Duration life) {
        this.byId =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(life).build();
        this.idByToken = Caffeine.newBuilder()
                .maximumSize(5L * MOST)
                .expireAfterWrite(life)
                .build();
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
            return;
        }
        byId.put(authorization.getId(), authorization);
        tokens(authorization).forEach(token -> idByToken.put(token, authorization.getId()));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        byId.invalidate(authorization.getId());
        tokens(authorization).forEach(idByToken::invalidate);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.getIfPresent(id);
    }

    /** @param type ignored, since no value is a token of two types. A replaced one is not found */
    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        @Nullable String id = idByToken.getIfPresent(token);
        @Nullable OAuth2Authorization found = id == null ? null : byId.getIfPresent(id);
        return found != null && tokens(found).anyMatch(token::equals) ? found : null;
    }

    private static Stream<String> tokens(OAuth2Authorization authorization) {
        return Stream.of(
                        authorization.getToken(OAuth2AuthorizationCode.class),
                        authorization.getAccessToken(),
                        authorization.getToken(OAuth2RefreshToken.class),
                        authorization.getToken(OidcIdToken.class))
                .filter(Objects::nonNull)
                .map(each -> each.getToken().getTokenValue());
    }
}
