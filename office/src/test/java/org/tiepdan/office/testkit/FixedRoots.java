package org.tiepdan.office.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.client.log.RecordRoots;
import org.tiepdan.servicekit.web.Fault;

/** A seal for each of the last days of 2026, up to the day before the fixed moment. */
public final class FixedRoots {
    public static final String SEAL = "5f1c0a9be3d24477885b521bf774c08d15a0b7c6d9e2f3041526374859607180";
    private static final LocalDate LAST = LegalTime.dateOf(FixedDashboard.NOW).minusDays(1);

    private FixedRoots() {}

    static FakeReporting.Answer answer(Map<String, String> asked) {
        var from = asked.get("from");
        if ("soon".equals(from)) {
            return FakeReporting.Answer.faults(List.of(new Fault("from", "not-a-date", "Cần một ngày.", "A day.")));
        }
        var to = asked.get("to");
        return new FakeReporting.Answer(
                200,
                new RecordRoots(IntStream.range(0, 7)
                        .mapToObj(LAST::minusDays)
                        .filter(day -> from == null || !day.isBefore(LocalDate.parse(from)))
                        .filter(day -> to == null || !day.isAfter(LocalDate.parse(to)))
                        .map(FixedRoots::root)
                        .toList()));
    }

    private static RecordRoots.Root root(LocalDate day) {
        var taken = day.plusDays(1)
                .atTime(LocalTime.of(0, 5))
                .atZone(LegalTime.ZONE)
                .toInstant();
        // Only the newest day has an operator's count, so that pages are tested with and without it.
        return new RecordRoots.Root(day, taken, day.equals(LAST) ? 1_214L : null, SEAL, SEAL);
    }
}
