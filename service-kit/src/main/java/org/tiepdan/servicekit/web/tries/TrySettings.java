package org.tiepdan.servicekit.web.tries;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of tries. Each has a line in deploy/README.md.
 *
 * @param perMinute tries per address, refilled at this rate per minute
 * @param perHour tries per address and hour, in addition
 * @param perSecond tries per second of all addresses together
 * @param addresses maximum number of addresses remembered
 * @param ownNetwork whether the limit per address also applies to this machine and private networks; a service that others call on behalf
 *     of citizens leaves it to them
 */
@ConfigurationProperties("tries")
public record TrySettings(
        @DefaultValue("10") int perMinute,
        @DefaultValue("60") int perHour,
        @DefaultValue("100") int perSecond,
        @DefaultValue("100000") int addresses,
        @DefaultValue("true") boolean ownNetwork) {}
