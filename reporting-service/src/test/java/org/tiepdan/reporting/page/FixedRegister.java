package org.tiepdan.reporting.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.casefile.DueLimit;
import org.tiepdan.reporting.query.QueryReader;
import org.tiepdan.reporting.register.CaseRow;
import org.tiepdan.reporting.register.RegisterPage;
import org.tiepdan.reporting.register.RegisterReader;
import org.tiepdan.reporting.search.Searched;

/** A made-up register: twelve cases of one commune. */
final class FixedRegister implements RegisterReader {
    private static final String COMMUNE = "19-05443";
    private static final Instant RECEIVED = Instant.parse("2026-08-26T02:15:00Z");

    /** Of several cases: one without a limit, received long ago. */
    static final int WITHOUT_LIMIT = 10;

    @Override
    public RegisterPage read(Map<String, String[]> parameters) {
        var query = new QueryReader(
                parameters,
                Set.of(
                        "body",
                        "competent",
                        "receiving",
                        "owedBy",
                        "limit",
                        "q",
                        "type",
                        "state",
                        "overdue",
                        "from",
                        "to",
                        "sort",
                        "cursor",
                        "commune",
                        "noLimit",
                        "beyondStandard",
                        "limitFrom"));
        query.date("from");
        query.date("to");
        query.date("limitFrom");
        query.checked("competent", code -> code.startsWith("19-"), "Mã không có.", "No code.");
        query.code("overdue", List.of("true", "false"));
        query.finish();
        if (parameters.containsKey("q")) {
            return new RegisterPage(
                    List.of(),
                    null,
                    List.of(
                            new Searched("REGISTER_NUMBER", "số đến 420 năm 2026", "register number 420 of 2026"),
                            new Searched("WORDS", "từ ngữ trong nội dung", "words of the subject")));
        }
        var rows = IntStream.range(0, 12).mapToObj(FixedRegister::row).toList();
        return new RegisterPage(rows, parameters.containsKey("cursor") ? null : "next-page");
    }

    private static CaseRow row(int number) {
        boolean closed = number == 11;
        var limits = limits(number, closed);
        var due = limits.isEmpty() ? null : limits.getFirst();
        return new CaseRow(
                number == 0 ? FixedCases.CASE : "%032x".formatted(number),
                number == 3 ? null : 120 + number,
                number == 3 ? null : 2026,
                number == WITHOUT_LIMIT ? "PROPOSAL" : "COMPLAINT",
                closed ? "CLOSED" : "ROUTED",
                closed ? "SETTLED" : null,
                "ACCEPT",
                number == 2
                        ? FixedDashboard.HOSTILE
                        : "Khiếu nại quyết định thu hồi đất nông nghiệp để làm đường liên xã",
                "LAND_HOUSING",
                "05443",
                "POST",
                "19-btcd",
                null,
                number == 5 ? null : COMMUNE,
                null,
                RECEIVED,
                closed || due == null ? null : due.dueOn(),
                closed ? null : due,
                !closed && number < 8,
                limits,
                closed ? LocalDate.of(2026, 10, 2) : null,
                1);
    }

    /** The closed case had one missed, the first one has two of two bodies. */
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
                null,
                "KN-ACCEPT-1",
                "ACCEPTANCE",
                "Thụ lý khiếu nại lần đầu",
                "Accept or refuse a first complaint",
                COMMUNE,
                missed,
                dueOn,
                "WORKING_DAY",
                lateUntil);
    }
}
