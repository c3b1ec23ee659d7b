package org.tiepdan.intake.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.limit.LimitUnit;

/**
 * The time within which a citizen gets a reply.
 *
 * @param length in {@code unit}s
 * @param lastDay null beyond the working calendar
 */
public record ExpectedLimit(
        int length, LimitUnit unit, @Nullable LocalDate lastDay) {}
