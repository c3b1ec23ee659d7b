package org.tiepdan.lawpack;

import java.time.LocalDate;

/**
 * A rest day that a count of days passed over, or that a limit could not end on.
 *
 * @param why in Vietnamese, then in English
 */
public record SkippedDay(LocalDate date, String why) {}
