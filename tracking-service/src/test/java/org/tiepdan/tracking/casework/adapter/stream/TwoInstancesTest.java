package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import tools.jackson.databind.JsonNode;

/** Two instances have the cases between them. One is killed while it works, and later while limits fall due: no limit is lost, none ends twice. */
class TwoInstancesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int CASES = 300;
    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1);

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker() throws Exception {
        BROKER.brokerProperties(Map.of(
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "offsets.topic.num.partitions", "4",
                "auto.create.topics.enable", "false"));
        BROKER.afterPropertiesSet();
        try (var admin = Admin.create(Map.of("bootstrap.servers", BROKER.getBrokersAsString()))) {
            admin.createTopics(TopicCatalogue.newTopics(List.of())).all().get();
        }
    }

    @AfterAll
    static void stopBroker() {
        BROKER.destroy();
    }

    @Test
    void noLimitIsLostAndNoneEndsTwiceWhenEitherIsKilledAtWork() throws Exception {
        var facts = new CommittedFacts(BROKER.getBrokersAsString());
        setTime(at("2026-07-09T08:00"));
        var first = start("first");
        var second = start("second");
        try {
            awaitBothAtWork();
            route(0, CASES);
            await().atMost(PATIENCE).until(() -> facts.count("deadline.set.v1 KN-ACCEPT-1") == CASES);

            accept(CASES / 2);
            await().atMost(PATIENCE).until(() -> facts.count("case.accepted.v1") > CASES / 8);
            kill(first);
            await().atMost(PATIENCE).until(() -> facts.count("case.accepted.v1") == CASES / 2);

            first = start("first");
            setTime(at("2026-07-11T00:01"));
            await().atMost(PATIENCE).until(() -> facts.count("deadline.missed.v1 KN-ACCEPT-1") > CASES / 8);
            kill(second);
            await().atMost(PATIENCE).until(() -> facts.count("deadline.missed.v1 KN-ACCEPT-1") == CASES - CASES / 2);

            // In every partition behind all that came before.
            route(CASES, 2 * CASES);
            await().atMost(PATIENCE).until(() -> facts.count("case.opened.v1") == 2 * CASES);
            assertThat(facts.names()).doesNotHaveDuplicates();
            assertThat(facts.ids()).doesNotHaveDuplicates();
            assertThat(missed(facts)).isEqualTo(numbers(CASES / 2, CASES));
            assertThat(facts.casesWith("case.accepted.v1")).isEqualTo(numbers(0, CASES / 2));
            assertThat(facts.done(numbers(0, CASES / 2)))
                    .as("the same of each case: no act is half applied")
                    .singleElement()
                    .satisfies(kinds ->
                            assertThat(kinds).contains("deadline.met.v1 KN-ACCEPT-1", "deadline.set.v1 KN-RESOLVE-1"));
        } finally {
            first.destroyForcibly();
            second.destroyForcibly();
            facts.close();
        }
    }

    private static Set<String> missed(CommittedFacts facts) {
        var missed = new HashSet<>(facts.casesWith("deadline.missed.v1 KN-ACCEPT-1"));
        // Those that were routed when it was past wait for their act to be typed in.
        missed.removeAll(numbers(CASES, 2 * CASES));
        return missed;
    }

    private static Set<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> id(number).value()).collect(Collectors.toSet());
    }

    private static CaseId id(int number) {
        return new CaseId("%032x".formatted(number));
    }

    private void setTime(Instant now) throws IOException {
        var next = Files.writeString(folder.resolve("next"), now.toString());
        Files.move(next, folder.resolve("time"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private static void awaitBothAtWork() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", BROKER.getBrokersAsString()))) {
            await().atMost(PATIENCE).ignoreExceptions().until(() -> {
                var group = admin.describeConsumerGroups(List.of("tracking-cases"))
                        .describedGroups()
                        .get("tracking-cases")
                        .get();
                return group.members().size() == 2
                        && group.members().stream()
                                .noneMatch(member ->
                                        member.assignment().topicPartitions().isEmpty());
            });
        }
    }

    private static void route(int from, int to) {
        var now = Instant.now();
        write(
                Topics.ROUTING_EVENTS,
                IntStream.range(from, to)
                        .mapToObj(number -> new Written(
                                new Envelope(
                                        "fact-" + number,
                                        "petition.routed.v1",
                                        URI.create("/routing-service"),
                                        id(number),
                                        now,
                                        "first-" + number,
                                        "received-" + number),
                                ContractSamples.value("petition.routed.v1")))
                        .toList());
    }

    private static void accept(int to) {
        var now = Instant.now();
        var payload = EventJson.MAPPER
                .createObjectNode()
                .put("by", CaseSpec.COMMUNE)
                .put("officer", CaseSpec.OFFICER)
                .put("on", "2026-07-09")
                .put("requestDigest", "q");
        write(
                Topics.TRACKING_COMMANDS,
                IntStream.range(0, to)
                        .mapToObj(number -> {
                            var command = CommandEnvelope.id(id(number), "k-" + number);
                            return new Written(
                                    new Envelope(
                                            command,
                                            "case.acceptance.v1",
                                            Tracking.SOURCE,
                                            id(number),
                                            now,
                                            command,
                                            null),
                                    payload);
                        })
                        .toList());
    }

    private record Written(Envelope envelope, JsonNode payload) {}

    private static void write(String topic, List<Written> records) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", BROKER.getBrokersAsString(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            records.forEach(record -> producer.send(new ProducerRecord<>(
                    topic,
                    null,
                    EventRecords.key(record.envelope().subject()),
                    EventRecords.value(record.payload()),
                    EventRecords.headers(record.envelope()))));
        }
    }

    private Process start(String instance) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneInstance.class.getName(),
                        BROKER.getBrokersAsString(),
                        folder.resolve(instance).toString(),
                        instance,
                        folder.resolve("time").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve(instance + ".log").toFile()))
                .start();
    }
}
