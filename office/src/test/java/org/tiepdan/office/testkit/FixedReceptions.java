package org.tiepdan.office.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiepdan.office.testkit.FakeReporting.Answer;
import org.tiepdan.servicekit.web.Fault;
import tools.jackson.databind.node.ObjectNode;

/** Receptions of one month. */
final class FixedReceptions {
    static final String ONE = "4d1e8a2c6b0f3957a1c4e8d26f9b0357";
    private static final Map<String, Object> FIGURES = Map.of(
            "visits",
            6,
            "people",
            1019,
            "mattersFirst",
            4,
            "mattersAgain",
            2,
            "groups",
            1,
            "groupPeople",
            11,
            "groupMattersFirst",
            0,
            "groupMattersAgain",
            1);

    private FixedReceptions() {}

    static Answer answer(String path) {
        return new Answer(200, path.endsWith("/schedule") ? schedule() : list());
    }

    private static Object list() {
        var row = Map.of(
                "receptionId", ONE,
                "by", "19-05443",
                "heldOn", "2026-11-12",
                "session", "PERIODIC_BY_HEAD",
                "sessions", 1,
                "figures", FIGURES,
                "recordedAt", "2026-11-12T10:00:00Z");
        var voided = Map.of(
                "receptionId", "5" + ONE.substring(1),
                "by", "19-05443",
                "heldOn", "2026-11-11",
                "session", "REGULAR",
                "figures", FIGURES,
                "recordedAt", "2026-11-11T10:00:00Z",
                "voidedAt", "2026-11-11T11:00:00Z");
        return Map.of(
                "items", List.of(row, voided),
                "total", Map.of("receptions", 1, "sessions", 1, "figures", FIGURES, "assumedVisits", 3),
                "truncated", false);
    }

    private static Object schedule() {
        var slot = Map.of(
                "from", "2026-10-01",
                "to", "2026-10-31",
                "minimum", 2,
                "held", 1,
                "open", false,
                "ruleId", "TCD-DAYS-COMMUNE",
                "vi", "Chủ tịch UBND cấp xã trực tiếp tiếp công dân",
                "en", "The chair of a commune receives citizens",
                "basis", "LTCD 15");
        return Map.of("body", "19-05443", "slots", List.of(slot), "minimum", 2, "held", 1, "missing", 1);
    }

    static Answer done(String path, ObjectNode told) {
        if (path.endsWith("/void")) {
            return new Answer(
                    200, Map.of("receptionId", ONE, "voidedAt", "2026-11-16T10:00:00Z", "reason", "TEST_ENTRY"));
        }
        var faults = new ArrayList<Fault>();
        for (var member : List.of("heldOn", "session", "visits", "people")) {
            if (!told.has(member)) {
                faults.add(new Fault("/" + member, "missing", "Còn thiếu.", "Required, but missing."));
            }
        }
        if (told.at("/groups/people").asInt(0) > told.path("people").asInt(0)) {
            faults.add(new Fault("/groups/people", "more-than-all", "Nhiều hơn tổng số.", "More than all."));
        }
        return faults.isEmpty()
                ? new Answer(201, Map.of("receptionId", ONE, "recordedAt", "2026-11-16T10:00:00Z"))
                : Answer.faults(faults);
    }
}
