package org.tiepdan.routing.triage.adapter.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.triage.adapter.Desk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Numbered petitions with signatures, and the events written about each. */
abstract class RepeatsScenario extends DecisionsScenario {
    static final String WORDS = "Tôi không đồng ý với quyết định thu hồi đất của Ủy ban nhân dân xã.";
    static final String OTHER_WORDS = "Đề nghị sửa con đường vào xóm Đông đã hư hỏng từ lâu.";
    private static final List<String> INDEXES = List.of("known-by-petitioner-2", "known-by-place-2");

    private final Map<String, List<TestRecord<byte[], byte[]>>> written = new HashMap<>();

    static ObjectNode complaint(String body) {
        return signed(petition().put("receivingBody", body), WORDS, "05443");
    }

    static ObjectNode denunciation(String body) {
        var petition = petition()
                .put("receivingBody", body)
                .put("type", "DENUNCIATION")
                .put("fingerprint", "f-secret")
                .put("subject", "Tố cáo")
                .put("signature", signature(9, WORDS, "05443"));
        petition.remove("instance");
        return petition;
    }

    static ObjectNode signed(ObjectNode petition, String words, String commune) {
        petition.putObject("place").put("commune", commune);
        return petition.put("signature", signature(1, words, commune));
    }

    static String signature(int key, String words, @Nullable String commune) {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) key);
        var on = LegalTime.dateOf(Instant.parse("2026-08-20T02:00:00Z"));
        return Signatures.with(SignatureKey.of(secret), TopologyScenario.LAW)
                .of(new PetitionText("Khiếu nại", words, commune, on))
                .encoded();
    }

    static CaseId id(int number) {
        return new CaseId("%032x".formatted(number));
    }

    void receive(int number, ObjectNode petition) {
        send(id(number), petition.deepCopy().put("requestDigest", "q-" + number));
    }

    void tracking(int number, String type, String json) {
        var event = Envelope.idOf(id(number).value(), type, json);
        service.send(
                Topics.TRACKING_EVENTS,
                EventRecords.key(id(number)),
                json.getBytes(UTF_8),
                EventRecords.headers(new Envelope(
                        event,
                        type,
                        URI.create("/tracking-service"),
                        id(number),
                        TopologyScenario.NOW,
                        event,
                        "command-1")));
    }

    /** @param nth which correction of the petition, which was registered as {@link #complaint} */
    void correct(int number, int nth, ObjectNode petition, String changed) {
        correct(number, nth, complaint("19-btcd"), petition, changed);
    }

    void correct(int number, int nth, ObjectNode before, ObjectNode petition, String changed) {
        var whole = petition.deepCopy().put("requestDigest", "q-" + number);
        var correction = whole.putObject("correction")
                .put("number", nth)
                .put("correctedAt", "2026-08-21T02:00:00Z")
                .put("by", "19-btcd")
                .put("officer", "cb-01")
                .put("reason", "TYPING_ERROR");
        correction.putArray("changed").add(changed);
        var previous = correction.putObject("previous");
        previous.set("type", before.get("type"));
        previous.set("place", before.get("place"));
        previous.set("fingerprint", before.get("fingerprint"));
        previous.set("respondentBody", before.at("/respondent/body"));
        intake(number, "petition.corrected.v1", whole, String.valueOf(nth));
    }

    void makeVoid(int number, ObjectNode petition) {
        var whole = EventJson.MAPPER.createObjectNode();
        for (var member : List.of("type", "receivingBody", "receivedAt", "place", "fingerprint")) {
            whole.set(member, petition.get(member));
        }
        whole.set("respondentBody", petition.at("/respondent/body"));
        whole.put("voidedAt", "2026-08-21T02:00:00Z")
                .put("by", "19-btcd")
                .put("officer", "cb-01")
                .put("reason", "TEST_ENTRY");
        intake(number, "petition.voided.v1", whole, "");
    }

    private void intake(int number, String type, ObjectNode payload, String nth) {
        var event = Envelope.idOf(id(number).value(), type, nth);
        service.send(
                Topics.PETITION_EVENTS,
                EventRecords.key(id(number)),
                EventRecords.value(payload),
                EventRecords.headers(
                        new Envelope(event, type, Desk.SOURCE, id(number), TopologyScenario.NOW, event, null)));
    }

    @Override
    void restart() {
        var kept = INDEXES.stream().map(service::bytes).toList();
        super.restart();
        for (int i = 0; i < INDEXES.size(); i++) {
            service.restoreBytes(INDEXES.get(i), kept.get(i));
        }
    }

    /** @return bytes of all keys and values of the indexes */
    long sizeOfIndexes() {
        return INDEXES.stream()
                .flatMap(index -> service.bytes(index).stream())
                .mapToLong(entry -> entry.key.length + entry.value.length)
                .sum();
    }

    List<String> types(int number) {
        return headers(number, "ce_type");
    }

    List<String> headers(int number, String name) {
        return of(number).stream()
                .map(record -> new String(record.headers().lastHeader(name).value(), UTF_8))
                .toList();
    }

    List<JsonNode> events(int number) {
        return of(number).stream()
                .map(TestRecord::value)
                .map(EventJson.MAPPER::readTree)
                .toList();
    }

    JsonNode last(int number, String type) {
        return events(number).get(types(number).lastIndexOf(type));
    }

    private List<TestRecord<byte[], byte[]>> of(int number) {
        for (var record : service.written(Topics.ROUTING_EVENTS)) {
            written.computeIfAbsent(new String(record.key(), UTF_8), _ -> new ArrayList<>())
                    .add(record);
        }
        return written.getOrDefault(id(number).value(), List.of());
    }
}
