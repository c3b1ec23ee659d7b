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
 * The provider, asked for its addresses when somebody first signs in: neither the start nor the pages for citizens wait for it. One
 * that does not answer is asked again with the next sign-in.
 */
public final class Provider implements ClientRegistrationRepository {
    /** Of the registration, and in the addresses that lead to the provider and back. */
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
     * @param issuer exactly as its tokens name it
     * @param secretFile holds the secret that it shares with these pages; empty: there is none
     * @param pages the address of these pages, as browsers reach them, without a slash at its end; empty: as each request names it
     */
    public Provider(String issuer, String secretFile, String pages) {
        this.issuer = issuer;
        this.secretFile = secretFile;
        this.pages = pages;
    }

    /** Nobody can sign in now: the provider does not answer, or not as one does, or the secret shared with it is not there yet. */
    public static final class AwayException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AwayException(String message) {
            super(message);
        }

        AwayException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** @throws AwayException when it cannot be asked now */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        return NAME.equals(name) ? registration() : null;
    }

    /** @throws AwayException when it cannot be asked now */
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
