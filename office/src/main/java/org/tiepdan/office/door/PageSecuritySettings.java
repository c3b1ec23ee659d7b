package org.tiepdan.office.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people sign in, and for how long.
 *
 * @param url of these pages, as browsers reach them, without a trailing slash; empty to use that of each request
 * @param issuer of the provider, exactly as in its tokens
 * @param clientSecretFile holds the client secret; empty for none
 * @param longestSession maximum length of a session, however often it is used
 */
@ConfigurationProperties("office")
record PageSecuritySettings(
        @DefaultValue("") String url,
        @DefaultValue("http://localhost:8085") String issuer,
        @DefaultValue("") String clientSecretFile,
        @DefaultValue("8h") Duration longestSession) {}
