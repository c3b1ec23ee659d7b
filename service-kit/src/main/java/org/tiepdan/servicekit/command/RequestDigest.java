package org.tiepdan.servicekit.command;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A digest that shows whether two requests with the same key are the same. */
public final class RequestDigest {
    private static final int LENGTH = 24;

    private RequestDigest() {}

    /**
     * Keyed with the idempotency key, which never reaches the log, so that nobody can guess the request's content from the digest. Ignores
     * the order of members and white space.
     *
     * @param act distinguishes requests with the same members
     * @param request its members
     */
    public static String of(String act, String idempotencyKey, ObjectNode request) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(idempotencyKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(act.getBytes(StandardCharsets.UTF_8));
            var sorted = new TreeMap<String, JsonNode>();
            request.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
            return "q-"
                    + HexFormat.of()
                            .formatHex(mac.doFinal(EventJson.MAPPER.writeValueAsBytes(sorted)))
                            .substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected HMAC-SHA-256 to be there.", e);
        }
    }
}
