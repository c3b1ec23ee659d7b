package org.tiepdan.office.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * The provider, asked for its addresses when somebody first signs in: neither the start nor the pages for citizens wait for it. One
 * that does not answer is asked again with the next sign-in.
 */
@Component
@EnableConfigurationProperties(DoorSettings.class)
final class Provider implements ClientRegistrationRepository {
    static final String NAME = "tiepdan";
    static final String CALLBACK = "/login/oauth2/code/" + NAME;
    private static final String CLIENT = "office";
    private static final String PUBLISHED = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private final DoorSettings settings;
    private volatile @Nullable ClientRegistration known;

    Provider(DoorSettings settings) {
        this.settings = settings;
    }

    /** Nobody can sign in now: the provider does not answer, or not as one does, or the secret shared with it is not there yet. */
    static final class AwayException extends RuntimeException {
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
    ClientRegistration registration() {
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
                    .redirectUri((settings.url().isEmpty() ? "{baseUrl}" : settings.url()) + CALLBACK)
                    .build();
        } catch (IOException e) {
            throw new AwayException("The file of the client's secret cannot be read.", e);
        } catch (RestClientException | IllegalArgumentException e) {
            throw new AwayException("The provider does not answer as one does.", e);
        }
    }

    private Map<String, Object> published() {
        var issuer = settings.issuer();
        var address = (issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer) + PUBLISHED;
        var published = ProviderClient.http().get().uri(address).retrieve().body(OBJECT);
        if (published == null || !issuer.equals(published.get("issuer"))) {
            throw new AwayException("Who answers for the issuer names another.");
        }
        return published;
    }

    private String secret() throws IOException {
        var file = settings.clientSecretFile();
        return file.isEmpty() ? "" : Files.readString(Path.of(file)).strip();
    }
}
