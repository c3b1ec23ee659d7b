package org.tiepdan.reporting.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tiepdan.lawpack.LegalTime;
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
    private static final DueLimit ACCEPTANCE = new DueLimit(
            "KN-ACCEPT-1", "Thụ lý khiếu nại lần đầu", "Accept or refuse a first complaint", COMMUNE, false);

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
                        "commune"));
        query.date("from");
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
        var due = LegalTime.dateOf(FixedDashboard.NOW).minusDays(40 - 5L * number);
        return new CaseRow(
                number == 0 ? FixedCases.CASE : "%032x".formatted(number),
                number == 3 ? null : 120 + number,
                number == 3 ? null : 2026,
                "COMPLAINT",
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
                closed ? null : due,
                closed ? null : number == 0 ? FixedCases.OF_THE_BOARD : ACCEPTANCE,
                !closed && number < 8,
                1);
    }
}
