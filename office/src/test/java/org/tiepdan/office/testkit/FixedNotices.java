package org.tiepdan.office.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tiepdan.office.client.tracking.Notices;

/** One announced notice, and the days that another one would move. */
final class FixedNotices {
    private FixedNotices() {}

    static Notices announced() {
        var day = Map.of("date", "2026-08-21", "kind", "SWAP_DAY_OFF");
        var limit = Map.of("ruleId", "KN-ACCEPT-1", "effectiveFrom", "2026-12-01", "length", "9");
        return new Notices(
                "vn-1a2b3c4d5e6f+1",
                List.of(new Notices.Notice(
                        "8726/TB-BNV", LocalDate.parse("2026-07-20"), List.of(day), List.of(limit))));
    }

    static Notices.Moved moved() {
        var limit = new Notices.Limit(
                FixedCases.CASE,
                "KN-ACCEPT-1",
                "19-05443",
                LocalDate.parse("2026-11-20"),
                LocalDate.parse("2026-11-23"),
                "ON_TIME");
        return new Notices.Moved(1_214, 3, 2, 1, 0, List.of(limit), true);
    }
}
