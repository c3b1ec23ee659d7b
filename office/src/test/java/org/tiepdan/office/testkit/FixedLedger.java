package org.tiepdan.office.testkit;

import java.time.LocalDate;
import java.util.List;
import org.tiepdan.office.client.tracking.LimitLedger;
import org.tiepdan.office.client.tracking.LimitLedger.Day;
import org.tiepdan.office.client.tracking.LimitLedger.Extension;
import org.tiepdan.office.client.tracking.LimitLedger.Pause;

/** A made-up limit, day by day. */
final class FixedLedger {
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 27);

    private FixedLedger() {}

    static LimitLedger ledger() {
        return new LimitLedger(
                new LimitLedger.Limit(
                        "Giải quyết khiếu nại lần đầu", "Settle a first complaint", List.of("8726/TB-BNV")),
                List.of(
                        new Day(
                                FIRST,
                                false,
                                null,
                                "Ngày xảy ra sự kiện, không tính",
                                "The day of the event, not counted"),
                        new Day(FIRST.plusDays(1), true, 1, "Ngày thứ 1", "Day 1"),
                        new Day(
                                FIRST.plusDays(2),
                                false,
                                null,
                                "Tạm đình chỉ: trở ngại khách quan (LKN 11a)",
                                "Suspended: an obstacle (LKN 11a)"),
                        new Day(FIRST.plusDays(3), true, 2, "Ngày thứ 2, do gia hạn", "Day 2, by extension")),
                List.of(new Pause(
                        FIRST.plusDays(2),
                        FIRST.plusDays(3),
                        "OBSTACLE",
                        "trở ngại khách quan (LKN 11a)",
                        "an obstacle (LKN 11a)",
                        "15/QĐ-UBND",
                        "16/QĐ-UBND")),
                List.of(new Extension(FIRST.plusDays(1), "19-05443", 1, "14/QĐ-UBND")));
    }
}
