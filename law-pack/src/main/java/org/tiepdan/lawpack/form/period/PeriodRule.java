package org.tiepdan.lawpack.form.period;

import java.time.LocalDate;
import java.time.MonthDay;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * The first and last day of a kind of period.
 *
 * @param fromPreviousYear whether {@code from} is in the year before the one that the period is named after
 * @param from the first day
 * @param to the last day, in the year that the period is named after
 * @param holds the days on which the rule is in force; it applies to periods that end on one of them
 */
public record PeriodRule(
        PeriodKind kind,
        boolean fromPreviousYear,
        MonthDay from,
        MonthDay to,
        String basis,
        Period holds,
        SourceStatus status) {

    public LocalDate firstDay(int year) {
        return from.atYear(fromPreviousYear ? year - 1 : year);
    }

    public LocalDate lastDay(int year) {
        return to.atYear(year);
    }
}
