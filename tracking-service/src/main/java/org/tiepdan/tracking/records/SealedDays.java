package org.tiepdan.tracking.records;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;

/** Which day has to be sealed. */
public final class SealedDays {
    private SealedDays() {}

    /**
     * @param afterMidnight how long after the end of a day it is sealed
     * @param last the latest sealed day; null for none
     * @return the latest complete day, if it is not sealed yet; its root includes earlier unsealed days
     */
    public static Optional<LocalDate> due(Instant now, Duration afterMidnight, @Nullable LocalDate last) {
        var over = LegalTime.dateOf(now.minus(afterMidnight)).minusDays(1);
        return last == null || last.isBefore(over) ? Optional.of(over) : Optional.empty();
    }
}
