package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tracking looks for limits that fell due.
 *
 * @param lateEntryGrace how long a limit that is already past when it is set waits for its act to be typed in
 * @param tick how often what has fallen due is looked for
 * @param budget how many limits one look of a partition judges at most
 * @param lookTime how long it goes on at most, so that a storm does not stop the commands: all partitions of a thread, twelve or fewer, look one
 *     after the other before the next command is read
 * @param warnWorkingDays how many working days before its last day a limit is warned of; none for no warnings
 */
@ConfigurationProperties("tracking.deadlines")
public record DeadlineSettings(
        @DefaultValue("PT5M") Duration lateEntryGrace,
        @DefaultValue("PT1S") Duration tick,
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

    /** Of a look, for open cases that are gone through: that can go on for minutes, in which acts are to be answered as always. */
    Duration walkTime() {
        return lookTime.dividedBy(SHARE_OF_WALK);
    }
}
