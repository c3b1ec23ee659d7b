package org.tiepdan.office.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.client.cases.CaseRow;
import org.tiepdan.office.client.cases.DueLimit;
import org.tiepdan.office.client.cases.RegisterPage;
import org.tiepdan.office.client.cases.RegisterPage.Total;
import org.tiepdan.office.client.cases.Searched;
import org.tiepdan.servicekit.web.Fault;

/** A made-up register: twelve cases of one commune. */
final class FixedRegister {
    private static final String COMMUNE = "19-05443";
    private static final Instant RECEIVED = Instant.parse("2026-08-26T02:15:00Z");

    /** Number of several cases: one without a limit, received long ago. */
    static final int WITHOUT_LIMIT = 10;

    private static final List<String> DATES = List.of("from", "to", "limitFrom");

    private FixedRegister() {}

    static FakeReporting.Answer answer(Map<String, String> asked) {
        var faults = faults(asked);
        if (!faults.isEmpty()) {
            return FakeReporting.Answer.faults(faults);
        }
        if (asked.containsKey("q")) {
            var searched = List.of(
                    new Searched("REGISTER_NUMBER", "số đến 420 năm 2026", "register number 420 of 2026"),
                    new Searched("WORDS", "từ ngữ trong nội dung", "words of the subject"));
            return new FakeReporting.Answer(200, new RegisterPage(List.of(), null, searched, null));
        }
        if (asked.containsKey("noLimit")) {
            return new FakeReporting.Answer(200, new RegisterPage(List.of(row(WITHOUT_LIMIT)), null, null, null));
        }
        var rows = IntStream.range(0, 12).mapToObj(FixedRegister::row).toList();
        // A longer page, as the home pages request it, is the last one.
        var next = asked.containsKey("cursor") || asked.containsKey("limit") ? null : "next-page";
        return new FakeReporting.Answer(200, new RegisterPage(rows, next, null, total(asked)));
    }

    private static @Nullable Total total(Map<String, String> asked) {
        return !asked.containsKey("total")
                ? null
                : asked.containsKey("type") ? new Total(10_000, true) : new Total(1_234, false);
    }

    private static List<Fault> faults(Map<String, String> asked) {
        var faults = new ArrayList<Fault>();
        DATES.stream()
                .filter(name -> asked.containsKey(name) && !isDay(asked.get(name)))
                .forEach(name -> faults.add(new Fault(name, "not-a-date", "Cần ngày.", "Expected a day.")));
        if (!asked.getOrDefault("competent", "19-").startsWith("19-")) {
            faults.add(new Fault("competent", "unknown-code", "Mã không có.", "No code."));
        }
        if (!List.of("true", "false").contains(asked.getOrDefault("overdue", "true"))) {
            faults.add(new Fault(
                    "overdue",
                    "unknown-code",
                    "Mã không có trong danh mục: true, false.",
                    "Expected one of true, false."));
        }
        return faults;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static CaseRow row(int number) {
        boolean closed = number == 11;
        var limits = limits(number, closed);
        return new CaseRow(
                number == 0 ? FixedCases.CASE : "%032x".formatted(number),
                number == 3 ? null : 120 + number,
                number == 3 ? null : 2026,
                number == WITHOUT_LIMIT ? "PROPOSAL" : "COMPLAINT",
                closed ? "CLOSED" : "ROUTED",
                closed ? "SETTLED" : null,
                number == 2
                        ? FixedDashboard.HOSTILE
                        : "Khiếu nại quyết định thu hồi đất nông nghiệp để làm đường liên xã",
                "19-btcd",
                number == 5 ? null : COMMUNE,
                RECEIVED,
                limits,
                closed ? LocalDate.of(2026, 10, 2) : null,
                number == 0 ? "URGE" : null,
                number == 2 ? true : null);
    }

    /** The closed case had one limit missed, the first case has two limits of two bodies. */
    private static List<DueLimit> limits(int number, boolean closed) {
        var dueOn = LegalTime.dateOf(FixedDashboard.NOW).minusDays(40 - 5L * number);
        return switch (number) {
            case 0 -> List.of(acceptance(dueOn, true, null), FixedCases.OF_THE_BOARD);
            case WITHOUT_LIMIT -> List.of();
            default ->
                closed
                        ? List.of(acceptance(LocalDate.of(2026, 9, 9), true, LocalDate.of(2026, 9, 14)))
                        : List.of(acceptance(dueOn, false, null));
        };
    }

    private static DueLimit acceptance(LocalDate dueOn, boolean missed, @Nullable LocalDate lateUntil) {
        return new DueLimit(
                "KN-ACCEPT-1",
                "Thụ lý khiếu nại lần đầu",
                "Accept or refuse a first complaint",
                COMMUNE,
                missed,
                dueOn,
                "WORKING_DAY",
                lateUntil);
    }
}
