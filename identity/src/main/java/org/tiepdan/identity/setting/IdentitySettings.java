package org.tiepdan.identity.setting;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dir stores keys, users and secrets
 * @param givenSecrets a folder of externally created client secrets, {@code <client>.secret}; null for none
 * @param issuer in tokens, and the address of this provider for browsers and services
 * @param officeUrl address of the office's pages for browsers, without a trailing slash
 * @param localRun whether it runs on a person's own machine: then the sign-in page lists the users, and the client {@code run} may get a
 *     token of any role
 * @param bodySystems codes of bodies whose systems get their own client, {@code body-<code>}
 */
@ConfigurationProperties("identity")
public record IdentitySettings(
        Path dir,
        @Nullable Path givenSecrets,
        String issuer,
        String officeUrl,
        @DefaultValue("false") boolean localRun,

        @DefaultValue({"19-05443", "19-so-nong-nghiep-moi-truong"})
        List<String> bodySystems) {

    public IdentitySettings {
        bodySystems = List.copyOf(bodySystems);
    }
}
