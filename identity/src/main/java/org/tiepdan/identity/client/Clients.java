package org.tiepdan.identity.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.tiepdan.identity.setting.IdentitySettings;

/** The programs that may request tokens. */
public final class Clients {
    public static final String OFFICE = "office";
    public static final String LOADER = "loader";
    public static final String PROMETHEUS = "prometheus";
    public static final String RUN = "run";
    /** Prefix of the client name of a body's system, followed by the body's code. */
    public static final String BODY = "body-";

    private static final Duration OF_A_PAGE = Duration.ofMinutes(10);
    private static final Duration OF_A_PROGRAM = Duration.ofMinutes(30);
    private static final Duration CODE = Duration.ofMinutes(1);
    /** After this time without a request, a new sign-in is required. */
    private static final Duration DAY_OF_WORK = Duration.ofHours(9);

    private final Secrets secrets;
    private final SecretDigest digest = new SecretDigest();

    Clients(Secrets secrets) {
        this.secrets = secrets;
    }

    List<RegisteredClient> all(IdentitySettings settings) {
        var all = new ArrayList<RegisteredClient>();
        all.add(office(settings.officeUrl()));
        // It may enter and read data for every body, so it exists only if it is needed.
        if (settings.localRun() || secrets.isGiven(LOADER)) {
            all.add(program(LOADER, OF_A_PROGRAM));
        }
        all.add(program(PROMETHEUS, OF_A_PAGE));
        settings.bodySystems().forEach(body -> all.add(program(BODY + body, OF_A_PROGRAM)));
        if (settings.localRun()) {
            all.add(program(RUN, OF_A_PROGRAM));
        }
        return all;
    }

    private RegisteredClient office(String url) {
        return client(OFFICE, OF_A_PAGE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(url + "/login/oauth2/code/tiepdan")
                .postLogoutRedirectUri(url + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .build();
    }

    private RegisteredClient program(String name, Duration life) {
        return client(name, life)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private RegisteredClient.Builder client(String name, Duration life) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(digest.encode(secrets.of(name)))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(CODE)
                        .accessTokenTimeToLive(life)
                        .refreshTokenTimeToLive(DAY_OF_WORK)
                        .reuseRefreshTokens(false)
                        .build());
    }
}
