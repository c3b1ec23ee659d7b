package org.tiepdan.servicekit.web.token;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens are accepted.
 *
 * @param issuers addresses of OpenID Connect providers, exactly as their tokens name them
 * @param audience the audience that a token must have
 * @param bundle the SSL bundle with the only authorities trusted for providers; without one, those of the JVM
 */
@ConfigurationProperties("access")
record AccessSettings(
        @DefaultValue("http://localhost:8085") List<String> issuers,
        @DefaultValue("tiepdan") String audience,
        @Nullable String bundle) {}
