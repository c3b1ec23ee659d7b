package org.tiepdan.reporting.count;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Petition;

/**
 * How many cases begin on each day, and how many have their latest act on it. A corrected day no longer counts. One
 * thread at a time.
 */
final class CoveredDays {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 3000;

    private final CountsAt first = new CountsAt();
    private final CountsAt last = new CountsAt();

    /** @param more 1 to count a case here, -1 to stop counting it */
    void add(CaseDocument document, int more) {
        received(document).ifPresent(day -> first.add(day.toEpochDay(), more));
        latest(document).ifPresent(day -> last.add(day.toEpochDay(), more));
    }

    KeptDays.Kept kept() {
        return new KeptDays.Kept(
                first.isEmpty() ? null : LocalDate.ofEpochDay(first.earliest()),
                last.isEmpty() ? null : LocalDate.ofEpochDay(last.latest()));
    }

    private static Optional<LocalDate> received(CaseDocument document) {
        return Optional.ofNullable(document.petition())
                .map(Petition::receivedOn)
                .filter(CoveredDays::isCredible);
    }

    private static Optional<LocalDate> latest(CaseDocument document) {
        var tracking = document.tracking();
        var acts = tracking == null
                ? Stream.<LocalDate>empty()
                : Stream.of(tracking.acceptedOn(), tracking.decidedOn(), tracking.closedOn())
                        .filter(Objects::nonNull)
                        .filter(CoveredDays::isCredible);
        return Stream.concat(received(document).stream(), acts).max(Comparator.naturalOrder());
    }

    /** An impossibly early or late day is a typing error, and must not count for the whole register. */
    private static boolean isCredible(LocalDate day) {
        return day.getYear() >= EARLIEST_YEAR && day.getYear() < LATEST_YEAR;
    }
}
