package org.tiepdan.reporting.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time limit that a body owes in a case, as known at one moment.
 *
 * @param step what has to be done: {@code ACCEPTANCE}, {@code SETTLEMENT} …; null if tracking did not say
 * @param owedBy code of a body
 * @param startsOn the day of the event that started it
 * @param dueOn the last day
 * @param doneOn the day of the act, in time or late; null before that
 * @param state {@code OPEN}, {@code MET}, {@code MISSED}, {@code PAUSED}, {@code ELAPSED} or {@code CANCELLED}
 */
public record LimitAccount(
        String ruleId,
        @Nullable String step,
        String owedBy,
        LocalDate startsOn,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String state) {}
