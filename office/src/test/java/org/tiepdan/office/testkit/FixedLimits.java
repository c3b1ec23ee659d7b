package org.tiepdan.office.testkit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.Deadline;
import org.tiepdan.office.client.cases.Escalated;
import org.tiepdan.office.client.cases.ExplainedDay;

/** Time limits of the made-up cases. */
final class FixedLimits {
    private FixedLimits() {}

    static Deadline missed() {
        return deadline(
                "KN-ACCEPT-1",
                "Thụ lý khiếu nại lần đầu",
                "Accept or refuse a first complaint",
                LocalDate.of(2026, 8, 27),
                LocalDate.of(2026, 9, 9),
                LocalDate.of(2026, 9, 9),
                Deadline.MISSED,
                7,
                "WORKING_DAY",
                List.of(
                        skipped(LocalDate.of(2026, 8, 29), "nghỉ hằng tuần", "weekly rest"),
                        skipped(LocalDate.of(2026, 8, 30), "nghỉ hằng tuần", "weekly rest"),
                        skipped(
                                LocalDate.of(2026, 8, 31),
                                "nghỉ hoán đổi, làm bù thứ Bảy 22/08/2026",
                                "swapped for Saturday 2026-08-22"),
                        skipped(LocalDate.of(2026, 9, 1), "Quốc khánh", "National Day"),
                        skipped(LocalDate.of(2026, 9, 2), "Quốc khánh", "National Day"),
                        skipped(LocalDate.of(2026, 9, 5), "nghỉ hằng tuần", "weekly rest"),
                        skipped(LocalDate.of(2026, 9, 6), "nghỉ hằng tuần", "weekly rest")));
    }

    static Deadline open() {
        return deadline(
                "KN-RESOLVE-1",
                "Giải quyết khiếu nại lần đầu",
                "Settle a first complaint",
                LocalDate.of(2026, 10, 22),
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 23),
                Deadline.OPEN,
                30,
                "CALENDAR_DAY",
                List.of(
                        skipped(LocalDate.of(2026, 11, 21), "nghỉ hằng tuần", "weekly rest"),
                        skipped(LocalDate.of(2026, 11, 22), "nghỉ hằng tuần", "weekly rest")));
    }

    /** Owed by a body other than the holder of the case. */
    static Deadline ofTheBoard() {
        return deadline(
                "TCD-REPLY",
                "Thông báo kết quả xử lý cho công dân",
                "Tell the citizen the result",
                LocalDate.of(2026, 8, 20),
                LocalDate.of(2026, 9, 7),
                LocalDate.of(2026, 9, 7),
                Deadline.MISSED,
                10,
                "WORKING_DAY",
                List.of(
                        skipped(LocalDate.of(2026, 8, 23), "Chủ nhật", "Sunday"),
                        skipped(LocalDate.of(2026, 8, 29), "Thứ Bảy", "Saturday"),
                        skipped(LocalDate.of(2026, 8, 30), "Chủ nhật", "Sunday"),
                        skipped(LocalDate.of(2026, 8, 31), "Ngày nghỉ hoán đổi", "Day off in exchange"),
                        skipped(LocalDate.of(2026, 9, 1), "Quốc khánh", "National Day"),
                        skipped(LocalDate.of(2026, 9, 2), "Quốc khánh", "National Day"),
                        skipped(LocalDate.of(2026, 9, 5), "Thứ Bảy", "Saturday"),
                        skipped(LocalDate.of(2026, 9, 6), "Chủ nhật", "Sunday")),
                worked());
    }

    /** In calendar days; the office works on its last day. */
    static Deadline onASaturday() {
        return deadline(
                "KN-RESOLVE-1",
                "Giải quyết khiếu nại lần đầu",
                "Settle a first complaint",
                LocalDate.of(2026, 7, 23),
                LocalDate.of(2026, 8, 22),
                LocalDate.of(2026, 8, 22),
                Deadline.MET,
                30,
                "CALENDAR_DAY",
                List.of(),
                worked());
    }

    private static ExplainedDay worked() {
        return new ExplainedDay(
                LocalDate.of(2026, 8, 22),
                "Làm bù cho thứ Hai 31/08/2026",
                "Worked in exchange for the day off on 2026-08-31");
    }

    static Deadline older() {
        return deadline(
                "TCD-REPLY",
                "Thông báo kết quả xử lý cho công dân",
                "Tell the citizen the result",
                LocalDate.of(2026, 8, 26),
                LocalDate.of(2026, 9, 11),
                LocalDate.of(2026, 9, 11),
                Deadline.OPEN,
                null,
                null,
                null);
    }

    private static ExplainedDay skipped(LocalDate day, String vietnamese, String english) {
        return new ExplainedDay(day, vietnamese, english);
    }

    private static String startedBy(String rule) {
        return switch (rule) {
            case "TCD-REPLY" -> "RECEIVED";
            case "KN-RESOLVE-1" -> "ACCEPTED";
            default -> "ASSIGNED";
        };
    }

    @SuppressWarnings("TooManyParameters")
    private static Deadline deadline(
            String rule,
            String vietnamese,
            String english,
            LocalDate starts,
            LocalDate statutory,
            LocalDate due,
            String state,
            @Nullable Integer length,
            @Nullable String unit,
            @Nullable List<ExplainedDay> skipped,
            ExplainedDay... worked) {
        return new Deadline(
                switch (rule) {
                    case "KN-RESOLVE-1" -> FakeTracking.LIMIT;
                    case "KN-ACCEPT-1" -> FixedCases.LATE_LIMIT;
                    default -> null;
                },
                rule,
                rule.equals("KN-RESOLVE-1") ? "SETTLEMENT" : null,
                startedBy(rule),
                vietnamese,
                english,
                starts,
                statutory,
                due,
                rule.equals("TCD-REPLY") && skipped != null ? "19-btcd" : "19-05443",
                state,
                rule.equals("TCD-REPLY") ? "LTCD 28.1" : "LKN 27 (Luật 136/2025 2.15b; NĐ155/2026 10)",
                null,
                null,
                length,
                unit,
                skipped,
                skipped == null ? null : List.of(worked),
                rule.equals("KN-ACCEPT-1") ? steps() : null,
                null);
    }

    private static List<Escalated> steps() {
        return List.of(
                new Escalated(
                        "URGE",
                        LocalDate.of(2026, 9, 10),
                        "19-btcd",
                        "19-05443",
                        "NĐ154/2026 6.4a, 32.1; LTCD 15.3d, 26.1b",
                        LocalDate.of(2026, 9, 11)),
                new Escalated(
                        "REPORT_TO_HEAD",
                        LocalDate.of(2026, 9, 18),
                        "19-btcd",
                        "19-05443",
                        "NĐ154/2026 32.1; LTCD 26.1b; NĐ154/2026 15.3",
                        null),
                new Escalated(
                        "ACCOUNTABILITY",
                        LocalDate.of(2026, 9, 28),
                        "19-ubnd",
                        "19-05443",
                        "NĐ154/2026 32.1, 6.4b",
                        null));
    }
}
