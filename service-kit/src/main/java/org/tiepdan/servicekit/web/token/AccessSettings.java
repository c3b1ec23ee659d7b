package org.tiepdan.servicekit.web.token;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens count.
 *
 * @param issuers addresses of OpenID Connect providers, exactly as their tokens name them
 * @param audience what a token must be made for
 * @param bundle the SSL bundle with the only authorities that may vouch for a provider; without one, those of the JVM may
 */
@ConfigurationProperties("access")
record AccessSettings(
        @DefaultValue("http://localhost:8085") List<String> issuers,
        @DefaultValue("tiepdan") String audience,
        @Nullable String bundle) {}
