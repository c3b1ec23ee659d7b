package org.tiepdan.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tiepdan.routing.ServiceOnABroker.awaitReadiness;
import static org.tiepdan.routing.ServiceOnABroker.broker;
import static org.tiepdan.routing.ServiceOnABroker.received;
import static org.tiepdan.routing.ServiceOnABroker.records;
import static org.tiepdan.routing.ServiceOnABroker.send;
import static org.tiepdan.routing.ServiceOnABroker.start;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    private static final int COPIES = 3;
    private static final Signatures SIGNATURES = Signatures.with(SignatureKey.of(new byte[32]), LawPack.packaged());

    @TempDir
    private Path one;

    @TempDir
    private Path other;

    /** Like {@code kill -9}: nothing is closed, and open transactions are aborted. */
    @Test
    void anInstanceThatIsKilledUnderLoadLosesAndRepeatsNothing() throws Exception {
        var broker = broker();
        var killed = ServiceOnABroker.fork(broker, other, "killed");
        try (var staying = start(broker, one, "staying")) {
            awaitReadiness(staying, 200);
            await("both share the work").atMost(Duration.ofSeconds(90)).until(() -> sharing(broker) == 2);
            copies(broker, 0);
            records("decisions of both", broker, Topics.ROUTING_EVENTS, PETITIONERS / 2);
            copies(broker, 1);

            killed.destroyForcibly().waitFor();

            copies(broker, 2);
            eachIsDecidedAndLinkedOnce(broker);
        } finally {
            killed.destroyForcibly();
            broker.destroy();
        }
    }

    /** @return the number of instances that have a part of the petitions */
    private static long sharing(EmbeddedKafkaKraftBroker broker) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) broker.getBrokersAsString()))) {
            var group = admin.describeConsumerGroups(List.of("routing-decisions"))
                    .describedGroups()
                    .get("routing-decisions")
                    .get();
            return group.members().stream()
                    .filter(member -> member.assignment().topicPartitions().stream()
                            .anyMatch(part -> part.topic().equals(Topics.PETITION_EVENTS)))
                    .flatMap(member -> member.groupInstanceId().stream())
                    .map(instance -> instance.replaceFirst("-\\d+$", ""))
                    .distinct()
                    .count();
        }
    }

    @Test
    void eachPetitionIsDecidedOnceAndEachCopyIsLinkedOnce() throws Exception {
        var broker = broker();
        try (var staying = start(broker, one, "staying")) {
            try (var leaving = start(broker, other, "leaving")) {
                awaitReadiness(staying, 200);
                awaitReadiness(leaving, 200);
                copies(broker, 0);
                copies(broker, 1);
            }
            copies(broker, 2);

            eachIsDecidedAndLinkedOnce(broker);
        } finally {
            broker.destroy();
        }
    }

    private static void eachIsDecidedAndLinkedOnce(EmbeddedKafkaKraftBroker broker) {
        int links = PETITIONERS * (COPIES - 1);
        var written = records(
                "a decision for each, a link for each copy",
                broker,
                Topics.ROUTING_EVENTS,
                PETITIONERS * COPIES + links);
        assertThat(keysOf("petition.routed.v1", written))
                .hasSize(PETITIONERS * COPIES)
                .doesNotHaveDuplicates();
        assertThat(keysOf("petition.linked.v1", written)).hasSize(links).doesNotHaveDuplicates();
        assertThat(copiesOfEachFirst(written))
                .hasSize(PETITIONERS)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(COPIES - 1));
    }

    private static void copies(EmbeddedKafkaKraftBroker broker, int copy) throws Exception {
        send(
                broker,
                IntStream.range(0, PETITIONERS)
                        .mapToObj(petitioner ->
                                received(new CaseId("%031x%x".formatted(petitioner, copy)), petition(petitioner, copy)))
                        .toList());
    }

    private static ObjectNode petition(int petitioner, int copy) {
        var petition =
                (ObjectNode) ContractSamples.value("petition.received.v1").deepCopy();
        var number = 100 + 7 * petitioner;
        // Each petitioner has a different decision and parcel, so that no two petitions are similar.
        var content = "Tôi không đồng ý với Quyết định số %d/QĐ-UBND về việc thu hồi thửa đất số %d của gia đình tôi."
                .formatted(number, number + 1);
        var text = new PetitionText("Khiếu nại", content, "05443", LocalDate.of(2026, 7, 1));
        return petition.put("fingerprint", "f-" + petitioner)
                .put("requestDigest", "q-" + petitioner + "-" + copy)
                .put("signature", SIGNATURES.of(text).encoded());
    }

    private static List<String> keysOf(String type, List<ConsumerRecord<byte[], byte[]>> written) {
        return written.stream()
                .filter(event -> typeOf(event).equals(type))
                .map(event -> new String(event.key(), UTF_8))
                .toList();
    }

    private static Map<String, Long> copiesOfEachFirst(List<ConsumerRecord<byte[], byte[]>> written) {
        return written.stream()
                .filter(event -> typeOf(event).equals("petition.linked.v1"))
                .map(event ->
                        EventJson.MAPPER.readTree(event.value()).get("first").asString())
                .collect(Collectors.groupingBy(first -> first, Collectors.counting()));
    }

    private static String typeOf(ConsumerRecord<byte[], byte[]> event) {
        return EventRecords.envelope(event.headers(), event.key()).type();
    }
}
