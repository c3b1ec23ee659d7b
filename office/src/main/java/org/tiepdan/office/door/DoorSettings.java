package org.tiepdan.office.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people sign in, and for how long.
 *
 * @param url of these pages, as browsers reach them, without a slash at its end; empty: as each request names it
 * @param issuer of the provider, exactly as its tokens name it
 * @param clientSecretFile holds the secret that the provider shares with these pages; empty: there is none
 * @param longestSession after which a session ends, however often it is used
 */
@ConfigurationProperties("office")
record DoorSettings(
        @DefaultValue("") String url,
        @DefaultValue("http://localhost:8085") String issuer,
        @DefaultValue("") String clientSecretFile,
        @DefaultValue("8h") Duration longestSession) {}
