package org.tiepdan.intake.registration.preview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.TimeLimit;

/**
 * A duty that would begin, by the law on the day of receipt.
 *
 * @param startsOn the day of {@code startedBy} in Viet Nam; null if that is in the future
 * @param dueOn the last day; null without {@code startsOn}, and beyond the working calendar
 */
public record LimitToExpect(
        TimeLimit limit,
        LimitEvent startedBy,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn) {}
