package org.tiepdan.intake.registration;

import java.time.Instant;
import java.util.List;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** Petitions of people who do not exist. */
public final class Requests {
    public static final Instant NOW = Instant.parse("2026-07-02T03:00:00Z");
    public static final String NAME = "Nguyễn Thị Thử Nghiệm";
    public static final String NUMBER = "000000000017";
    public static final String PHONE = "0900000017";
    public static final String ADDRESS = "tổ 17 xóm Thử";
    public static final String CONTENT = "Tôi không đồng ý với việc thu hồi thửa đất số 417";
    public static final String DECISION_NUMBER = "417/QĐ-UBND";
    public static final List<String> PRIVATE =
            List.of(NAME, "Nguyễn", NUMBER, PHONE, ADDRESS, CONTENT, "thửa đất", DECISION_NUMBER);

    private Requests() {}

    /** A complaint without faults. */
    public static ObjectNode complaint() {
        return (ObjectNode)
                EventJson.MAPPER.readTree("""
                {"type": "COMPLAINT", "channel": "IN_PERSON", "receivingBody": "19-btcd",
                 "receivedAt": "2026-07-01T09:15:00+07:00", "writtenOn": "2026-06-30",
                 "petitioner": {"kind": "INDIVIDUAL", "fullName": "%s", "identityNumber": "%s",
                   "address": {"line": "%s", "commune": "05443"}, "phone": "%s", "signatories": 1},
                 "subject": "Khiếu nại quyết định thu hồi đất", "content": "%s",
                 "field": "LAND_HOUSING", "subField": "thu hồi đất", "place": {"commune": "05443"},
                 "respondent": {"body": "19-05443", "role": "HEAD"},
                 "decision": {"kind": "ADMINISTRATIVE_DECISION", "number": "%s",
                   "issuedOn": "2026-06-01", "receivedOn": "2026-06-03"},
                 "instance": 1, "alsoSentTo": ["19-so-nong-nghiep-moi-truong"], "signed": true,
                 "attachments": [{"mediaType": "application/pdf", "size": 182044}], "findings": []}""".formatted(NAME, NUMBER, ADDRESS, PHONE, CONTENT, DECISION_NUMBER));
    }

    public static ObjectNode denunciation() {
        var petition = complaint()
                .put("type", "DENUNCIATION")
                .put("field", "CORRUPTION")
                .put("subject", "Tố cáo kế toán của trường ở xóm Đông")
                .put("subField", "thu chi ở trường xóm Đông");
        petition.remove(List.of("decision", "instance"));
        return petition;
    }

    /** Parsed for the core, which does no parsing. */
    public static PetitionRequest read(ObjectNode petition) {
        return EventJson.MAPPER.treeToValue(petition, PetitionRequest.class);
    }
}
