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

/** Tells whether two requests that came with one key are the same. */
public final class RequestDigest {
    private static final int LENGTH = 24;

    private RequestDigest() {}

    /**
     * Keyed with the idempotency key, which never reaches the log: from the digest alone nobody can try out what the request
     * held. Order of members and white space do not count.
     *
     * @param act tells requests of one form apart
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
