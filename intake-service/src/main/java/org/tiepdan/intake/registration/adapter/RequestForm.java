package org.tiepdan.intake.registration.adapter;

import java.util.Map;
import java.util.TreeMap;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.lawpack.calendar.LegalTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ObjectNode;

/** The canonical form of a request: requests with the same content have the same bytes. */
public final class RequestForm {
    private RequestForm() {}

    /**
     * By its content: a file that was saved again has other bytes, line ends, date formats and compositions of letters, but the same
     * content.
     */
    static byte[] of(PetitionRequest request) {
        ObjectNode tree = EventJson.MAPPER.valueToTree(request);
        if (request.receivedAtAssumed() != null && request.receivedAt() != null) {
            // An assumed hour depends on the office's setting, which may change.
            tree.put("receivedAt", LegalTime.dateOf(request.receivedAt()).toString());
        }
        return EventJson.MAPPER.writeValueAsBytes(said(tree));
    }

    /** By the raw request, from which earlier versions made digests. */
    public static byte[] asSent(ObjectNode request) {
        return EventJson.MAPPER
                .writer()
                .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsBytes(EventJson.MAPPER.treeToValue(request, Object.class));
    }

    private static Object said(JsonNode value) {
        if (value.isObject()) {
            Map<String, Object> members = new TreeMap<>();
            for (var member : value.properties()) {
                if (!member.getValue().isNull() && !isEmpty(member.getValue())) {
                    members.put(member.getKey(), said(member.getValue()));
                }
            }
            return members;
        }
        if (value.isArray()) {
            return value.valueStream().map(RequestForm::said).toList();
        }
        return value.isString() ? PlainText.oneLine(value.stringValue()) : value;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isContainer() && value.isEmpty();
    }
}
