package org.tiepdan.routing.triage.adapter.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;
import org.tiepdan.routing.adapter.TopologyScenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * In the sample year, one letter in ten was also sent to a second body, and exactly these are found: the test compares the texts and
 * petitioners themselves, which routing never reads.
 */
class SampleYearRepeatsTest {
    private static final Path YEAR = Path.of("../samples/petitions.ndjson");
    private static final Signatures SEEN = signatures(1);
    private static final Signatures SECRET = signatures(2);

    private final List<JsonNode> year = year();

    @Test
    void eachRepeatIsLinkedToItsFirstAndNothingElseIs() {
        var linked = new HashMap<Integer, Integer>();
        var relatedElsewhere = new HashMap<Integer, Integer>();
        try (var service = DecisionsScenario.start()) {
            for (int i = 0; i < year.size(); i++) {
                send(service, i);
                for (var record : service.written(Topics.ROUTING_EVENTS)) {
                    var type = new String(record.headers().lastHeader("ce_type").value(), UTF_8);
                    var first = EventJson.MAPPER
                            .readTree(record.value())
                            .path("first")
                            .asString("");
                    if (type.equals("petition.linked.v1")) {
                        linked.put(number(new String(record.key(), UTF_8)), number(first));
                    } else if (type.equals("petition.related.v1") && !commune(i).equals(commune(number(first)))) {
                        relatedElsewhere.put(i, number(first));
                    }
                }
            }
            assertThat(service.deadLetters()).isEmpty();
        }

        assertThat(linked).hasSizeGreaterThan(50).isEqualTo(repeats());
        assertThat(relatedElsewhere).isEmpty();
    }

    /** By number: each letter that the same petitioner had sent before, word for word. */
    private Map<Integer, Integer> repeats() {
        var firsts = new HashMap<String, Integer>();
        var repeats = new HashMap<Integer, Integer>();
        for (int i = 0; i < year.size(); i++) {
            var petition = year.get(i);
            if (!isAnonymous(petition)) {
                var first = firsts.putIfAbsent(petition.get("petitioner") + "\n" + petition.get("content"), i);
                if (first != null) {
                    repeats.put(i, first);
                }
            }
        }
        return repeats;
    }

    private void send(TopologyScenario service, int number) {
        var id = new CaseId("%032x".formatted(number));
        var event = recorded(year.get(number)).put("requestDigest", "q-" + number);
        var eventId = Envelope.idOf(id.value(), DecisionsScenario.RECEIVED, "q-" + number);
        service.send(
                Topics.PETITION_EVENTS,
                EventRecords.key(id),
                EventRecords.value(event),
                EventRecords.headers(new Envelope(
                        eventId,
                        DecisionsScenario.RECEIVED,
                        URI.create("/intake-service"),
                        id,
                        TopologyScenario.NOW,
                        eventId,
                        null)));
    }

    /** As intake records it. */
    private static ObjectNode recorded(JsonNode petition) {
        var receivedAt =
                OffsetDateTime.parse(petition.get("receivedAt").asString()).toInstant();
        boolean secret = PetitionType.ofCode(petition.get("type").asString()).mayDenounce();
        var commune = commune(petition);
        var text = new PetitionText(
                petition.get("subject").asString(),
                petition.get("content").asString(),
                commune.isEmpty() ? null : commune,
                LegalTime.dateOf(receivedAt));
        var event = ((ObjectNode) petition).deepCopy();
        event.remove(List.of("idempotencyKey", "petitioner", "content"));
        event.put("receivedAt", receivedAt.toString())
                .put("recordedAt", receivedAt.toString())
                .put("signature", (secret ? SECRET : SEEN).of(text).encoded())
                .set("petitionerKind", petition.at("/petitioner/kind"));
        if (!isAnonymous(petition)) {
            // Hashed by intake, with a separate key for each of the two kinds.
            event.put(
                    "fingerprint",
                    (secret ? "s-" : "f-") + petition.get("petitioner").hashCode());
        }
        return event;
    }

    private static boolean isAnonymous(JsonNode petition) {
        return petition.at("/petitioner/kind").asString().equals("ANONYMOUS");
    }

    private String commune(int number) {
        return commune(year.get(number));
    }

    private static String commune(JsonNode petition) {
        return petition.at("/place/commune").asString("");
    }

    private static int number(String id) {
        return Integer.parseInt(id, 16);
    }

    private static Signatures signatures(int key) {
        var secret = new byte[32];
        secret[0] = (byte) key;
        return Signatures.with(SignatureKey.of(secret), TopologyScenario.LAW);
    }

    private static List<JsonNode> year() {
        try {
            return Files.readAllLines(YEAR).stream()
                    .map(EventJson.MAPPER::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
