package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tracking checks for due limits.
 *
 * @param lateEntryGrace how long a limit that is already past when it is set waits for a late entry of its act
 * @param tick how often due limits are looked for
 * @param budget maximum number of limits that one check of a partition judges
 * @param lookTime maximum time of one check, so that many due limits do not delay the commands: all partitions of a thread, twelve or
 *     fewer, are checked one after the other before the next command is read
 * @param warnWorkingDays numbers of working days before the last day of a limit at which to warn; empty for no warnings
 */
@ConfigurationProperties("tracking.deadlines")
public record DeadlineSettings(
        @DefaultValue("PT5M") Duration lateEntryGrace,
        @DefaultValue("PT0.1S") Duration tick,
        @DefaultValue("5000") int budget,
        @DefaultValue("PT0.008S") Duration lookTime,
        @DefaultValue({"3", "1"}) List<Integer> warnWorkingDays) {
    private static final int SHARE_OF_WALK = 8;

    public DeadlineSettings {
        if (lateEntryGrace.isNegative() || !tick.isPositive() || budget < 1 || !lookTime.isPositive()) {
            throw new IllegalArgumentException(
                    "Expected tracking.deadlines to hold a grace of at least 0, a tick and a look-time above 0 and a budget of at least 1.");
        }
        if (warnWorkingDays.stream().anyMatch(days -> days < 1)) {
            throw new IllegalArgumentException(
                    "Expected tracking.deadlines.warn-working-days to hold numbers of at least 1.");
        }
        warnWorkingDays = List.copyOf(warnWorkingDays);
    }

    /**
     * The maximum time per check for a walk through all open cases, which can last minutes, during which acts must be answered as usual.
     */
    Duration walkTime() {
        return lookTime.dividedBy(SHARE_OF_WALK);
    }
}
