package org.tiepdan.office.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Map;
import org.tiepdan.office.testkit.FakeReporting.Answer;
import org.tiepdan.servicekit.web.Fault;

/** Three limits of the law, and one day with which they can be counted. */
final class FixedLaw {
    static final String ADDRESS = "/api/v1/deadlines";

    private FixedLaw() {}

    static Answer answer(HttpExchange exchange) {
        if (exchange.getRequestURI().getPath().endsWith("/rules")) {
            return new Answer(
                    200,
                    List.of(
                            limit("KN-ACCEPT-1", "Thụ lý khiếu nại lần đầu", List.of("ASSIGNED"), "FORWARD"),
                            limit("TCD-SCHEDULE-POST", "Niêm yết lịch tiếp công dân", List.of(), "BACKWARD"),
                            limit(
                                    "TCD-REFUSE-NOTICE",
                                    "Thông báo từ chối tiếp công dân",
                                    List.of("RECEPTION_REFUSED"),
                                    "FORWARD")));
        }
        var query = exchange.getRequestURI().getQuery();
        if (!query.contains("start=2026-11-20")) {
            return Answer.faults(List.of(new Fault("start", "not-a-date", "Cần ngày.", "Expected a date.")));
        }
        return query.contains("rule=TCD-REFUSE-NOTICE")
                ? new Answer(200, Map.of("dueOn", "2026-11-25", "basis", "NĐ154/2026 4.3"))
                : new Answer(200, Map.of("dueOn", "2026-11-13", "basis", "LTCD 24.4"));
    }

    private static Map<String, Object> limit(String rule, String name, List<String> starts, String counts) {
        return Map.of(
                "ruleId", rule, "nameVi", name, "nameEn", rule, "course", Map.of("starts", starts), "counts", counts);
    }
}
