package org.tiepdan.reporting.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time during which one body had a case.
 *
 * @param from the day on which it got it
 * @param to the day on which it passed it on or the case ended; null while it has it
 */
public record Stint(String body, LocalDate from, @Nullable LocalDate to) {}
