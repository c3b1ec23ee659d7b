package org.tiepdan.identity.client;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.tiepdan.identity.keep.PrivateFolder;
import org.tiepdan.identity.setting.IdentitySettings;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.servicekit.start.StartRefusedException;

/** Adapts the clients for Spring. */
@Configuration(proxyBeanMethods = false)
public class ClientConfiguration {

    @Bean
    RegisteredClientRepository clients(IdentitySettings settings, PrivateFolder folder, Bodies bodies) {
        settings.bodySystems().stream()
                .filter(code -> bodies.find(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new StartRefusedException(
                            "identity.body-systems names " + code + ", which bodies.csv has not.");
                });
        return new InMemoryRegisteredClientRepository(
                new Clients(new Secrets(folder, settings.givenSecrets())).all(settings));
    }

    /** Otherwise Spring would check them as users' passwords, and re-hash each one after checking. */
    public static void checkSecrets(AuthenticationProvider provider) {
        if (provider instanceof ClientSecretAuthenticationProvider secrets) {
            secrets.setPasswordEncoder(new SecretDigest());
        }
    }
}
