package org.tiepdan.office.door.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClientException;

/**
 * The provider's configuration, read at the first sign-in, so that neither the start nor the citizens' pages wait for it. If it does not
 * answer, the next sign-in tries again.
 */
public final class Provider implements ClientRegistrationRepository {
    /** Name of the registration, also in the addresses that lead to the provider and back. */
    public static final String NAME = "tiepdan";

    private static final String CALLBACK = "/login/oauth2/code/" + NAME;
    private static final String CLIENT = "office";
    private static final String PUBLISHED = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private final String issuer;
    private final String secretFile;
    private final String pages;
    private volatile @Nullable ClientRegistration known;

    /**
     * @param issuer exactly as in its tokens
     * @param secretFile holds the client secret; empty for none
     * @param pages the address of these pages, as browsers reach them, without a trailing slash; empty to use that of each request
     */
    public Provider(String issuer, String secretFile, String pages) {
        this.issuer = issuer;
        this.secretFile = secretFile;
        this.pages = pages;
    }

    /** Nobody can sign in now: the provider does not answer properly, or the client secret is not there yet. */
    public static final class AwayException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AwayException(String message) {
            super(message);
        }

        AwayException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** @throws AwayException if the provider cannot be reached now */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        return NAME.equals(name) ? registration() : null;
    }

    /** @throws AwayException if the provider cannot be reached now */
    public ClientRegistration registration() {
        var registration = known;
        if (registration == null) {
            registration = ask();
            known = registration;
        }
        return registration;
    }

    private ClientRegistration ask() {
        try {
            var secret = secret();
            return ClientRegistrations.fromOidcConfiguration(published())
                    .registrationId(NAME)
                    .clientId(CLIENT)
                    .clientSecret(secret)
                    .clientAuthenticationMethod(
                            secret.isEmpty()
                                    ? ClientAuthenticationMethod.NONE
                                    : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .scope(OidcScopes.OPENID)
                    .redirectUri((pages.isEmpty() ? "{baseUrl}" : pages) + CALLBACK)
                    .build();
        } catch (IOException e) {
            throw new AwayException("The file of the client's secret cannot be read.", e);
        } catch (RestClientException | IllegalArgumentException e) {
            throw new AwayException("The provider does not answer as one does.", e);
        }
    }

    private Map<String, Object> published() {
        var address = (issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer) + PUBLISHED;
        var published = ProviderClient.http().get().uri(address).retrieve().body(OBJECT);
        if (published == null || !issuer.equals(published.get("issuer"))) {
            throw new AwayException("Who answers for the issuer names another.");
        }
        return published;
    }

    private String secret() throws IOException {
        return secretFile.isEmpty() ? "" : Files.readString(Path.of(secretFile)).strip();
    }
}
