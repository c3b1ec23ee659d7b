package org.tiepdan.benchmarks.bulk;

import java.time.Instant;
import java.time.LocalDate;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** Routing's events about made-up petitions: the values of {@code petition.routed.v1}. */
final class Routed {
    private static final String[] COMMUNES = {"05443", "05665", "02143", "01840", "01906"};

    private Routed() {}

    /** An unreadable petition is filed (lưu đơn) on receipt: the case is closed at once. */
    static ObjectNode filed(LocalDate receivedOn) {
        return petition()
                .put("receivedAt", receivedOn + "T02:00:00Z")
                .put("decidedOn", receivedOn.toString())
                .put("outcome", "FILE");
    }

    /** The case stays open and has one limit, for handling it: a petition that was not received in person has no limit for an answer. */
    static ObjectNode transferred(Instant receivedAt, String competentBody) {
        return petition()
                .put("receivedAt", receivedAt.toString())
                .put("competentBody", competentBody)
                .put("outcome", "TRANSFER");
    }

    /** @return code of the body that settles the petition with this number */
    static String body(int number) {
        return "19-" + COMMUNES[number % COMMUNES.length];
    }

    private static ObjectNode petition() {
        var petition = EventJson.MAPPER.createObjectNode();
        petition.put("type", "FEEDBACK")
                .put("channel", "POST")
                .put("receivingBody", "19-btcd")
                .put("subject", "Nội dung thử tải")
                .put("field", "LAND_HOUSING")
                .put("ruleset", "vn-3f9a1c20d4e5");
        petition.putArray("reasons");
        return petition;
    }
}
