package org.tiepdan.office.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tiepdan.office.client.cases.Reason;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.client.triage.MissingFact;
import org.tiepdan.office.client.triage.RedecisionPage;
import org.tiepdan.office.client.triage.SeenPetition;
import org.tiepdan.office.client.triage.TriagePage;
import org.tiepdan.office.testkit.FakeReporting.Answer;
import org.tiepdan.servicekit.web.Fault;
import tools.jackson.databind.node.ObjectNode;

/** The waiting items of the desk, in the format of routing-service. */
public final class FixedDesk {
    /** Waiting for the decision on its instance. */
    public static final String PETITION = "1a3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
    /** Decided by an officer, and treated as a copy. */
    public static final String DECIDED = "2b3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
    /** Has several matters. */
    public static final String MIXED = "3c3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    static final List<String> WAITING = List.of(PETITION, MIXED);
    private static final MissingFact MISSING = new MissingFact(
            "instance",
            "Chưa xác định được cơ quan có thẩm quyền vì thiếu: lần khiếu nại.",
            "The competent body cannot be decided, because this is missing: instance.");

    private FixedDesk() {}

    static Object answer(String path, List<String> ids) {
        if (path.endsWith("/reasons")) {
            return reasons();
        }
        if (path.endsWith("/routing")) {
            return petition(path.split("/")[4]);
        }
        if (path.endsWith("/otherwise")) {
            return new RedecisionPage(ids.stream().map(FixedDesk::otherwise).toList(), "next-cursor");
        }
        return new TriagePage(ids.stream().map(FixedDesk::item).toList(), "next-cursor");
    }

    static Answer done(ObjectNode command) {
        if ("ACCEPT".equals(command.path("outcome").asString("")) && command.has("competentBody")) {
            return Answer.faults(List.of(new Fault(
                    "/competentBody",
                    "not-its-own-competence",
                    "Cần vụ việc thuộc thẩm quyền của chính cơ quan nhận đơn.",
                    "Expected the receiving body.")));
        }
        return new Answer(200, Map.of("outcome", "TRANSFER"));
    }

    private static TriagePage.Item item(String id) {
        return new TriagePage.Item(
                id,
                152,
                2026,
                id.equals(MIXED) ? "MIXED" : "COMPLAINT",
                "Khiếu nại quyết định thu hồi đất",
                "19-btcd",
                LocalDate.of(2026, 11, 2),
                10,
                List.of(MISSING),
                List.of(new TriagePage.NamedBody(
                        "19-ubnd", "Ủy ban nhân dân tỉnh Thái Nguyên", "People's Committee of Thai Nguyen Province")),
                null,
                null);
    }

    /** One waited because no rule could decide it; for the other, the earlier rules named another body. */
    private static RedecisionPage.Item otherwise(String id) {
        boolean waited = id.equals(MIXED);
        return new RedecisionPage.Item(
                id,
                waited ? null : 152,
                waited ? null : 2026,
                "COMPLAINT",
                "19-btcd",
                LocalDate.of(2026, 11, 2),
                waited
                        ? new RedecisionPage.Result("TRIAGE", null, null)
                        : new RedecisionPage.Result(
                                "TRANSFER",
                                "19-05443",
                                new Reason(
                                        "KN-COMMUNE-1",
                                        "Khiếu nại lần đầu do Chủ tịch UBND cấp xã giải quyết.",
                                        "A first complaint is settled by the commune chair.",
                                        "LKN 17 (Luật 136/2025)")),
                new RedecisionPage.Result(
                        "ACCEPT",
                        "19-ubnd",
                        new Reason(
                                "KN-COMMUNE-2",
                                "Khiếu nại lần hai do Chủ tịch UBND cấp tỉnh giải quyết.",
                                "A second complaint is settled by the province chair.",
                                "LKN 21.2 (Luật 136/2025)")));
    }

    private static SeenPetition petition(String id) {
        boolean decided = id.equals(DECIDED);
        var known = new SeenPetition.KnownFacts(
                id.equals(MIXED) ? "MIXED" : "COMPLAINT",
                null,
                "IN_PERSON",
                "19-btcd",
                "Khiếu nại quyết định thu hồi đất",
                "LAND_HOUSING",
                new SeenPetition.Place("05443"),
                new SeenPetition.Respondent("19-05443", "HEAD"),
                new SeenPetition.Decision("ADMINISTRATIVE_DECISION", LocalDate.of(2026, 10, 3)),
                "INDIVIDUAL",
                List.of("UNSIGNED"),
                null);
        var why = new Reason("TRIAGE-MISSING", MISSING.vi(), MISSING.en(), "LKN 7");
        return new SeenPetition(
                Instant.parse("2026-11-02T02:15:00Z"),
                decided ? LocalDate.of(2026, 11, 10) : null,
                152,
                2026,
                decided ? "TRANSFER" : "TRIAGE",
                decided ? "19-05443" : null,
                List.of("19-05443", "19-ubnd"),
                List.of(why),
                decided ? List.of(why) : null,
                known,
                decided ? null : "19-btcd",
                decided ? null : LocalDate.of(2026, 11, 2),
                decided ? List.of() : List.of(MISSING),
                List.of(new SeenPetition.Completion("19-btcd", LocalDate.of(2026, 11, 9), "READ-IN-THE-PETITION")),
                List.of(new SeenPetition.NearRule(
                        "KN-COMMUNE-2",
                        "instance",
                        null,
                        "2",
                        "ACCEPT",
                        "19-ubnd",
                        "Khiếu nại lần hai do Chủ tịch UBND cấp tỉnh giải quyết.",
                        "A second complaint is settled by the province chair.",
                        "LKN 21.2 (Luật 136/2025)")),
                decided ? new SeenPetition.FirstPetition(PETITION, "19-05443") : null,
                decided,
                id.equals(MIXED) ? false : null);
    }

    private static List<ActReason> reasons() {
        return List.of(
                new ActReason(
                        "FACTS-COMPLETED",
                        "DECISION",
                        "Đã làm rõ thông tin.",
                        "What was missing is known.",
                        "TT05/2021 6"),
                new ActReason(
                        "READ-IN-THE-PETITION",
                        "FACTS",
                        "Thông tin có trong đơn.",
                        "The petition says so.",
                        "TT05/2021 6"),
                new ActReason("SEVERAL-MATTERS", "SPLIT", "Đơn có nhiều nội dung.", "Several contents.", "LTCD 25.3"),
                new ActReason("OTHER-MATTER", "UNLINK", "Hai vụ việc khác nhau.", "Different matters.", "–"),
                new ActReason("SAME-PETITION", "CONFLICT", "Cùng một đơn.", "One petition.", "–"));
    }
}
