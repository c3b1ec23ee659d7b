package org.tiepdan.reporting.radar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Many people who sent the same.
 *
 * @param people how many: the group was larger than 5, 10 or 30 when that was last recorded
 * @param grewOn the day on which that was recorded; null where nobody knows
 */
public record Crowd(int people, @Nullable LocalDate grewOn) {}
