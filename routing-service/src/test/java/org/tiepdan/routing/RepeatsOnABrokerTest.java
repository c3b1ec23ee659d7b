package org.tiepdan.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tiepdan.routing.ServiceOnABroker.awaitReadiness;
import static org.tiepdan.routing.ServiceOnABroker.broker;
import static org.tiepdan.routing.ServiceOnABroker.received;
import static org.tiepdan.routing.ServiceOnABroker.send;
import static org.tiepdan.routing.ServiceOnABroker.start;
import static org.tiepdan.routing.ServiceOnABroker.written;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;
import tools.jackson.databind.node.ObjectNode;

/** Two instances share the work, and one leaves or is killed in the middle of it. */
class RepeatsOnABrokerTest {
    private static final int PETITIONERS = 20;
    private static final int MEASURED = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Signatures SIGNATURES = Signatures.with(SignatureKey.of(new byte[32]), LawPack.packaged());

    @TempDir
    private static Path one;

    private static EmbeddedKafkaKraftBroker broker;
    private static ServletWebServerApplicationContext staying;

    @TempDir
    private Path other;

    /** Petitioners of this test only. */
    private int group;

    /** How often each petitioner has sent the same. */
    private int sent;

    @BeforeAll
    static void oneInstance() throws Exception {
        broker = broker();
        staying = start(broker, one, "staying");
    }

    @AfterAll
    static void end() {
        staying.close();
        broker.destroy();
    }

    /** From the time at which the petition is sent to that of its decision; for half of them, since any one may be held up. */
    @Test
    void onePetitionIsDecidedWithinASecond() throws Exception {
        group = 3;
        awaitReadiness(staying, 200);
        copies();
        awaitDecisions();
        for (int petitioner = 0; petitioner < MEASURED; petitioner++) {
            var petition = received(id(petitioner, 1), petition(petitioner, 1));
            send(broker, petition);
            await("a decision")
                    .atMost(PATIENCE)
                    .until(() -> times(Topics.ROUTING_EVENTS).containsKey(new String(petition.key(), UTF_8)));
        }

        var received = times(Topics.PETITION_EVENTS);
        var took = times(Topics.ROUTING_EVENTS).entrySet().stream()
                .filter(decision -> decision.getKey().endsWith("1"))
                .map(decision -> decision.getValue() - received.getOrDefault(decision.getKey(), 0L))
                .sorted()
                .toList();
        assertThat(took).hasSize(MEASURED);
        assertThat(took.get(MEASURED / 2)).as("milliseconds, of %s", took).isLessThan(1_000);
    }

    /** @return of each petition of this test, the time of its last record in a topic */
    private Map<String, Long> times(String topic) {
        return own(written(broker, topic)).stream()
                .collect(Collectors.toMap(RepeatsOnABrokerTest::key, ConsumerRecord::timestamp, Math::max));
    }

    @Test
    void anInstanceThatIsKilledAtWorkLosesAndRepeatsNothing() throws Exception {
        group = 1;
        try (var killed = new KilledInstance(broker, other, "killed")) {
            awaitReadiness(staying, 200);
            KilledInstance.awaitShare(broker, "killed");
            copies();
            awaitDecisions();

            killed.killAtWork(this::copies);

            copies();
            eachIsDecidedAndLinkedOnce();
        }
    }

    @Test
    void anInstanceThatLeavesLosesAndRepeatsNothing() throws Exception {
        group = 2;
        try (var leaving = start(broker, other, "leaving")) {
            awaitReadiness(staying, 200);
            awaitReadiness(leaving, 200);
            KilledInstance.awaitShare(broker, "leaving");
            copies();
            copies();
        }
        copies();

        eachIsDecidedAndLinkedOnce();
    }

    /** What was decided twice would be seen before the last copies, which take the same way behind it. */
    private void eachIsDecidedAndLinkedOnce() throws Exception {
        awaitDecisions();
        copies();
        awaitDecisions();
        int links = PETITIONERS * (sent - 1);
        var written = own(written(broker, Topics.ROUTING_EVENTS));
        assertThat(keysOf("petition.routed.v1", written))
                .hasSize(PETITIONERS * sent)
                .doesNotHaveDuplicates();
        assertThat(keysOf("petition.linked.v1", written)).hasSize(links).doesNotHaveDuplicates();
        assertThat(copiesOfEachFirst(written))
                .hasSize(PETITIONERS)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(sent - 1));
    }

    private void awaitDecisions() {
        await("a decision for each")
                .atMost(PATIENCE)
                .until(() -> Set.copyOf(keysOf("petition.routed.v1", own(written(broker, Topics.ROUTING_EVENTS))))
                                .size()
                        == PETITIONERS * sent);
    }

    private List<ConsumerRecord<byte[], byte[]>> own(List<ConsumerRecord<byte[], byte[]>> written) {
        return written.stream()
                .filter(event -> key(event).startsWith("" + group))
                .toList();
    }

    /** Each petitioner sends the same once more. */
    private void copies() throws Exception {
        int copy = sent++;
        send(
                broker,
                IntStream.range(0, PETITIONERS)
                        .mapToObj(petitioner -> received(id(petitioner, copy), petition(petitioner, copy)))
                        .toList());
    }

    private CaseId id(int petitioner, int copy) {
        return new CaseId("%d%030x%x".formatted(group, petitioner, copy));
    }

    private ObjectNode petition(int petitioner, int copy) {
        var petition =
                (ObjectNode) ContractSamples.value("petition.received.v1").deepCopy();
        var number = 100 + 1_000 * group + 7 * petitioner;
        // Each petitioner has a different decision and parcel, so that no two petitions are similar.
        var content = "Tôi không đồng ý với Quyết định số %d/QĐ-UBND về việc thu hồi thửa đất số %d của gia đình tôi."
                .formatted(number, number + 1);
        var text = new PetitionText("Khiếu nại", content, "05443", LocalDate.of(2026, 7, 1));
        return petition.put("fingerprint", "f-" + group + "-" + petitioner)
                .put("requestDigest", "q-" + group + "-" + petitioner + "-" + copy)
                .put("signature", SIGNATURES.of(text).encoded());
    }

    private static List<String> keysOf(String type, List<ConsumerRecord<byte[], byte[]>> written) {
        return written.stream()
                .filter(event -> typeOf(event).equals(type))
                .map(RepeatsOnABrokerTest::key)
                .toList();
    }

    private static Map<String, Long> copiesOfEachFirst(List<ConsumerRecord<byte[], byte[]>> written) {
        return written.stream()
                .filter(event -> typeOf(event).equals("petition.linked.v1"))
                .map(event ->
                        EventJson.MAPPER.readTree(event.value()).get("first").asString())
                .collect(Collectors.groupingBy(first -> first, Collectors.counting()));
    }

    private static String key(ConsumerRecord<byte[], byte[]> event) {
        return new String(event.key(), UTF_8);
    }

    private static String typeOf(ConsumerRecord<byte[], byte[]> event) {
        return EventRecords.envelope(event.headers(), event.key()).type();
    }
}
