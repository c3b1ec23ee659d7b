package org.tiepdan.identity.setting;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dir keeps keys, users and secrets
 * @param givenSecrets a folder of clients' secrets that others made, {@code <client>.secret}; null for none
 * @param issuer what tokens name as their issuer, and where browsers and services find this provider
 * @param officeUrl where the office's pages are, as a browser sees them; without a slash at its end
 * @param localRun whether a person runs this on a machine of their own: users are then named on the page to sign in with, and the
 *     client {@code run} may have a token of any role
 * @param bodySystems codes of bodies whose systems get a client of their own, {@code body-<code>}
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
