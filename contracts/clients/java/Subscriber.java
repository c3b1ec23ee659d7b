import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is done with each event, however it came: it is stored once, and each signed day is compared with what is here. */
final class Subscriber {
    /** The outcomes that bring a case to the body that is named as competent. */
    private static final Set<String> PLACED = Set.of("ACCEPT", "TRANSFER", "URGE");

    private static final JsonMapper JSON = new JsonMapper();

    private final FeedStore store;
    private final String body;
    private final PublicKey key;
    private final Set<String> complaints = new TreeSet<>();

    /** key: a file with the public key of feeds, as the operator gave it */
    Subscriber(FeedStore store, String body, Path key) throws IOException, GeneralSecurityException {
        this.store = store;
        this.body = body;
        var pem = Files.readString(key).replaceAll("-----[A-Z ]+-----", "");
        this.key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }

    void take(long number, String id, String type, String subject, String position, byte[] data)
            throws IOException, GeneralSecurityException {
        if (store.put(number, id, type, subject, position, data) && type.equals("feed.reconciled.v1")) {
            reconcile(JSON.readTree(data));
        }
    }

    /** Says it once, on the error output; a real system calls somebody. */
    void complain(String code, String text) {
        complaints.add(code);
        System.err.println(code + ": " + text);
    }

    boolean complained() {
        return !complaints.isEmpty();
    }

    private void reconcile(JsonNode day) throws GeneralSecurityException {
        var signed = new StringBuilder("tiepdan-feed-day-v1\n");
        for (var name : List.of("body", "day", "count", "first", "last")) {
            signed.append(name).append(' ').append(day.get(name).asString()).append('\n');
        }
        signed.append("previous ").append(day.get("previousDigest").asString()).append('\n');
        signed.append("digest ").append(day.get("digest").asString()).append('\n');
        long before = day.get("first").longValue() - 1;
        boolean same = agrees(day) && day.get("previousDigest").asString().equals(store.digest(before));
        for (var hour : day.get("hours")) {
            signed.append("hour");
            for (var name : List.of("hour", "count", "first", "last", "digest")) {
                signed.append(' ').append(hour.get(name).asString());
            }
            signed.append('\n');
            same = same && agrees(hour);
        }
        signed.append("key ").append(day.get("keyId").asString()).append('\n');
        var check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update(signed.toString().getBytes(UTF_8));
        if (!check.verify(Base64.getUrlDecoder().decode(day.get("signature").asString()))) {
            complain("signature", "The day " + day.get("day").asString() + " is not signed with the key of feeds.");
        }
        if (!same) {
            complain("reconciliation", "The day " + day.get("day").asString() + " is not what was read.");
        }
    }

    /** Whether as many events are here, and the same: the digest of the last covers all before it. */
    private boolean agrees(JsonNode span) {
        long last = span.get("last").longValue();
        return span.get("count").longValue() == last - span.get("first").longValue() + 1
                && span.get("digest").asString().equals(store.digest(last));
    }

    /** The cases that are at the body now, by the events stored. */
    Set<String> cases() {
        var here = new TreeSet<String>();
        for (var line : store.lines()) {
            var data = JSON.readTree(line.data());
            // What has no line here, also a type that is new, moves no case.
            var at = switch (line.type()) {
                case "case.opened.v1", "case.routed.v1", "case.corrected.v1" ->
                    PLACED.contains(data.path("outcome").asString("")) ? data.path("competentBody").asString("") : "";
                case "case.transferred.v1" -> data.path("to").asString("");
                case "case.succeeded.v1" ->
                    data.path("role").asString("").equals("COMPETENT") ? data.path("to").asString("") : null;
                case "case.taken-over.v1" -> data.path("by").asString("");
                case "case.objected.v1", "case.closed.v1" -> "";
                default -> null;
            };
            if (body.equals(at)) {
                here.add(line.subject());
            } else if (at != null) {
                here.remove(line.subject());
            }
        }
        return here;
    }

    /** For a test with the simulator of feeds: posts what is here, and prints the verdict. */
    void report(String url) throws IOException, InterruptedException {
        var result = new LinkedHashMap<String, Object>();
        result.put("stored", store.lines().stream().map(line -> Map.of("number", line.number(), "id", line.id())).toList());
        result.put("cases", cases());
        result.put("complaints", complaints);
        var request = HttpRequest.newBuilder(URI.create(url + "/conformance/result"))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(result)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            System.out.println(client.send(request, BodyHandlers.ofString()).body());
        }
    }
}
