package org.tiepdan.system.journey;

import java.util.List;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** Petitions of people who do not exist. */
final class Petitions {
    static final String NAME = "Nguyễn Thị Thử Nghiệm";
    static final String IDENTITY_NUMBER = "000000000017";
    static final String PHONE = "0900000017";
    static final String ADDRESS = "tổ 17 xóm Thử";
    static final String CONTENT = "Tôi không đồng ý với quyết định thu hồi thửa đất số 417 của gia đình tôi";
    static final String DECISION_NUMBER = "417/QĐ-UBND";
    private static final String OTHER_CONTENT =
            "Cán bộ không cho tôi biết vì sao hồ sơ xin cấp phép sửa nhà nộp từ tháng ba vẫn bị trả lại nhiều lần";

    /** Texts that may appear only in the sealed part. */
    static final List<String> PRIVATE =
            List.of(NAME, IDENTITY_NUMBER, PHONE, ADDRESS, CONTENT, OTHER_CONTENT, "thửa đất", DECISION_NUMBER);

    private Petitions() {}

    /** A complaint against the decision of the chair of commune 05443. */
    static ObjectNode complaint(String receivedAt) {
        var petition = EventJson.MAPPER.createObjectNode();
        petition.put("type", "COMPLAINT")
                .put("channel", "IN_PERSON")
                .put("receivingBody", "19-05443")
                .put("receivedAt", receivedAt)
                .put("subject", "Khiếu nại quyết định thu hồi đất")
                .put("content", CONTENT)
                .put("field", "LAND_HOUSING")
                .put("instance", 1)
                .put("signed", true);
        petition.putObject("petitioner")
                .put("kind", "INDIVIDUAL")
                .put("fullName", NAME)
                .put("identityNumber", IDENTITY_NUMBER)
                .put("phone", PHONE)
                .putObject("address")
                .put("line", ADDRESS)
                .put("commune", "05443");
        petition.putObject("place").put("commune", "05443");
        petition.putObject("respondent").put("body", "19-05443").put("role", "HEAD");
        petition.putObject("decision")
                .put("kind", "ADMINISTRATIVE_DECISION")
                .put("number", DECISION_NUMBER)
                .put("issuedOn", "2026-06-01")
                .put("receivedOn", "2026-06-03");
        return petition;
    }

    /** By the same person on another matter, so that it is no copy of the first, which would be closed as soon as it is routed. */
    static ObjectNode complaintOnAnotherMatter(String receivedAt) {
        return complaint(receivedAt)
                .put("subject", "Khiếu nại việc trả lại hồ sơ")
                .put("content", OTHER_CONTENT);
    }

    static ObjectNode act(String on) {
        return EventJson.MAPPER
                .createObjectNode()
                .put("by", "19-05443")
                .put("officer", "cb-0142")
                .put("on", on);
    }
}
