package org.tiepdan.lawpack.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.table.Row;

/** The days on which a row holds, both included; without an end when {@code to} is null. */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public static Period of(Row row) {
        Period period = new Period(row.date("effective_from"), row.optionalDate("effective_to"));
        if (period.to != null && period.to.isBefore(period.from)) {
            row.fault(
                    "không bao giờ áp dụng được, vì effective_to %s trước effective_from %s.",
                    "can never be reached, because effective_to %s is before effective_from %s.",
                    period.to,
                    period.from);
        }
        return period;
    }

    public boolean holds(LocalDate on) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return holds(other.from) || other.holds(from);
    }

    public boolean covers(Period other) {
        return holds(other.from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }
}
