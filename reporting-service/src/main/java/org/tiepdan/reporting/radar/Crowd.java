package org.tiepdan.reporting.radar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Many people who sent the same.
 *
 * @param people the size of the group when it last passed 5, 10 or 30
 * @param grewOn the day on which that was recorded; null if unknown
 */
public record Crowd(int people, @Nullable LocalDate grewOn) {}
