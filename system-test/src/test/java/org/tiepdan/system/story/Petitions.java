package org.tiepdan.system.story;

import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** Petitions received by the province's board, of people who do not exist. */
final class Petitions {
    static final String BOARD = "19-btcd";
    static final String FIRST = "19-05443";
    static final String SECOND = "19-05860";
    static final String SUPERIOR = "19-ubnd";

    private Petitions() {}

    static ObjectNode feedback(String about) {
        var petition = of("FEEDBACK", about);
        petition.putObject("respondent").put("body", FIRST).put("role", "BODY");
        return petition;
    }

    static ObjectNode complaint(String receivedAt, String about) {
        var petition = of("COMPLAINT", about)
                .put("receivedAt", receivedAt)
                .put("field", "LAND_HOUSING")
                .put("instance", 1);
        petition.putObject("respondent").put("body", FIRST).put("role", "HEAD");
        petition.putObject("decision").put("kind", "ADMINISTRATIVE_DECISION").put("number", "77/QĐ");
        return petition;
    }

    /** Without what the rules need to find the competent body. */
    static ObjectNode unclear(String receivedAt, String body, String about) {
        return of("PROPOSAL", about).put("receivedAt", receivedAt).put("receivingBody", body);
    }

    static ObjectNode of(String type, String about) {
        var petition = EventJson.MAPPER
                .createObjectNode()
                .put("type", type)
                .put("channel", "POST")
                .put("receivingBody", BOARD)
                .put("subject", "Về việc " + about)
                .put("content", "Chúng tôi phản ánh việc " + about + ", mong cơ quan xem xét.")
                .put("signed", true);
        petition.putObject("petitioner").put("kind", "INDIVIDUAL").put("fullName", "Người Thử " + about);
        return petition;
    }
}
