package org.tiepdan.tracking.records.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.chain.MerkleTree;
import org.tiepdan.eventing.chain.RecordDigest;
import org.tiepdan.eventing.chain.RootRange;
import org.tiepdan.eventing.chain.SignedRoot;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.eventing.testkit.SmallBroker;
import org.tiepdan.servicekit.signing.SigningKey;

/** With a real broker: reading, and how often it is sealed. */
class DaySealTest {
    private static final Instant NIGHT = Instant.parse("2026-07-01T17:06:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");
    private static final String OPENED = "case.opened.v1";
    private static final String ACCEPTED = "case.accepted.v1";

    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);

    @TempDir
    Path folder;

    private DaySeal seal;

    @BeforeEach
    void start() throws ExecutionException, InterruptedException {
        broker.brokerProperties(SmallBroker.SETTINGS);
        broker.afterPropertiesSet();
        try (var admin = Admin.create(connection())) {
            admin.createTopics(TopicCatalogue.newTopics(List.of())).all().get();
        }
        seal = seal();
    }

    @AfterEach
    void stop() {
        broker.destroy();
    }

    @Test
    void sealsNothingBeforeThereIsAnything() {
        assertThat(seal.sealIfDue(NIGHT)).isEmpty();
    }

    @Test
    void sealsADayOnceAndGoesOnWhereItEnded() {
        write(true, "petition.received.v1", OPENED, ACCEPTED);
        write(false, OPENED);

        var first = seal.sealIfDue(NIGHT).orElseThrow();
        assertThat(seal.sealIfDue(NIGHT.plusSeconds(3600))).isEmpty();
        write(true, ACCEPTED);
        var second = seal.sealIfDue(NIGHT.plus(Duration.ofDays(3))).orElseThrow();

        assertThat(first.day()).isEqualTo(DAY);
        assertThat(first.previous()).isNull();
        assertThat(first.count()).isEqualTo(3);
        assertThat(first.ranges()).hasSize(36).isSortedAccordingTo(RootRange.ORDER);
        assertThat(range(first, Topics.TRACKING_EVENTS).root()).isEqualTo(root(OPENED, ACCEPTED));
        assertThat(SigningKey.in(folder, "record").shown().signed(first.statement(), first.signature()))
                .isTrue();
        assertThat(second.day()).isEqualTo(DAY.plusDays(3));
        assertThat(second.previous()).isEqualTo(first.seal());
        assertThat(second.count()).isEqualTo(1);
        assertThat(range(second, Topics.TRACKING_EVENTS).from())
                .isEqualTo(range(first, Topics.TRACKING_EVENTS).to());
        assertThat(range(second, Topics.TRACKING_EVENTS).root()).isEqualTo(root(ACCEPTED));
    }

    @Test
    void sealsADayOnceWhenSeveralInstancesWouldDoIt() throws Exception {
        write(true, OPENED, ACCEPTED);
        try (var instances = Executors.newFixedThreadPool(3)) {
            Callable<Optional<SignedRoot>> look = () -> seal().sealIfDue(NIGHT);
            var looks = instances.invokeAll(List.of(look, look, look));
            assertThat(looks.stream().filter(DaySealTest::wrote).count()).isLessThanOrEqualTo(1);
        }

        seal.sealIfDue(NIGHT);
        var next = seal.sealIfDue(NIGHT.plus(Duration.ofDays(1))).orElseThrow();

        assertThat(next.count()).isZero();
        assertThat(next.previous()).isNotNull();
    }

    @Test
    void sealsNoLogThatEndsBeforeWhatWasSealed() throws ExecutionException, InterruptedException {
        write(true, OPENED, ACCEPTED);
        seal.sealIfDue(NIGHT);
        try (var admin = Admin.create(connection())) {
            admin.deleteTopics(List.of(Topics.TRACKING_EVENTS)).all().get();
            var anew = TopicCatalogue.newTopics(List.of()).stream()
                    .filter(topic -> topic.name().equals(Topics.TRACKING_EVENTS))
                    .toList();
            admin.createTopics(anew).all().get();
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> seal.sealIfDue(NIGHT.plus(Duration.ofDays(1))))
                .withMessageContaining("sealed records are gone");
    }

    private DaySeal seal() {
        return new DaySeal(connection(), connection(), SigningKey.in(folder, "record"), Duration.ofMinutes(5));
    }

    private static boolean wrote(Future<Optional<SignedRoot>> look) {
        // A fenced one fails: another instance wrote, or the next check does.
        return look.state() == Future.State.SUCCESS && look.resultNow().isPresent();
    }

    private static RootRange range(SignedRoot root, String topic) {
        var written = root.ranges().stream()
                .filter(range -> range.topic().equals(topic) && range.to() > 0)
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(written).hasSize(1);
        return written.getFirst();
    }

    private static String root(String... types) {
        var tree = new MerkleTree();
        for (var type : types) {
            var sample = ContractSamples.record(type);
            tree.add(RecordDigest.of(sample.key(), sample.value(), sample.headers()));
        }
        return tree.root();
    }

    /** In one transaction; uncommitted records are not part of the record. */
    private void write(boolean committed, String... types) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", broker.getBrokersAsString(), "transactional.id", "a-service", "linger.ms", 0);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (var type : types) {
                var sample = ContractSamples.record(type);
                var topic = ContractSamples.sample(type).get("topic").stringValue();
                producer.send(new ProducerRecord<>(topic, null, sample.key(), sample.value(), sample.headers()));
            }
            producer.flush();
            if (committed) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        }
    }

    private Map<String, Object> connection() {
        return Map.of("bootstrap.servers", broker.getBrokersAsString());
    }
}
