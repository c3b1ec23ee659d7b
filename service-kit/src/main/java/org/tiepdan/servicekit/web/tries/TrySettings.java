package org.tiepdan.servicekit.web.tries;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may try. Each has a line in deploy/README.md.
 *
 * @param perMinute of one address; after that as many come back in a minute
 * @param perHour of one address, as well
 * @param perSecond of all addresses together
 * @param addresses of which it is remembered how often they tried
 * @param ownNetwork whether addresses of this machine and of private networks have the bound by address too; a service that others
 *     ask for citizens leaves it to them
 */
@ConfigurationProperties("tries")
public record TrySettings(
        @DefaultValue("10") int perMinute,
        @DefaultValue("60") int perHour,
        @DefaultValue("100") int perSecond,
        @DefaultValue("100000") int addresses,
        @DefaultValue("true") boolean ownNetwork) {}
