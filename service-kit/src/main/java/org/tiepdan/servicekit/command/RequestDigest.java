package org.tiepdan.servicekit.command;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.text.PlainText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A digest that shows whether two requests with the same key are the same. */
public final class RequestDigest {
    private static final int LENGTH = 24;

    private RequestDigest() {}

    /**
     * Keyed with the idempotency key, which never reaches the log, so that nobody can guess the request's content from the digest. Ignores
     * the order of members, white space, invisible characters and members that are null.
     *
     * @param act distinguishes requests with the same members
     * @param request its members
     */
    public static String of(String act, String idempotencyKey, ObjectNode request) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(idempotencyKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(act.getBytes(StandardCharsets.UTF_8));
            var sorted = new TreeMap<String, Object>();
            collect(request, sorted);
            return "q-"
                    + HexFormat.of()
                            .formatHex(mac.doFinal(EventJson.MAPPER.writeValueAsBytes(sorted)))
                            .substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected HMAC-SHA-256 to be there.", e);
        }
    }

    private static void collect(JsonNode object, Map<String, Object> members) {
        object.properties().stream()
                .filter(member -> !member.getValue().isNull())
                .forEach(member -> members.put(member.getKey(), seen(member.getValue())));
    }

    private static Object seen(JsonNode value) {
        if (value.isObject()) {
            var members = new LinkedHashMap<String, Object>();
            collect(value, members);
            return members;
        }
        if (value.isArray()) {
            return value.valueStream().map(RequestDigest::seen).toList();
        }
        return value.isString() ? PlainText.oneLine(value.stringValue()) : value;
    }
}
