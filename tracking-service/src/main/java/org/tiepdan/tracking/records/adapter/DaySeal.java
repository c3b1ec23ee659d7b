package org.tiepdan.tracking.records.adapter;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.eventing.chain.RootRange;
import org.tiepdan.eventing.chain.RootStatement;
import org.tiepdan.eventing.chain.SignedRoot;
import org.tiepdan.servicekit.signing.SigningKey;
import org.tiepdan.tracking.records.SealedDays;

/**
 * Writes the root of a complete day once, whatever the number of instances: a new writer fences the previous one before it reads the last
 * root.
 */
final class DaySeal {
    private static final Logger LOG = LoggerFactory.getLogger(DaySeal.class);
    private static final URI SOURCE = URI.create("/tracking-service");
    private static final String WRITER = "tracking-record-roots";

    private final Map<String, Object> reading;
    private final Map<String, Object> writing;
    private final SigningKey key;
    private final Duration afterMidnight;

    /**
     * @param reading settings of a consumer for the brokers
     * @param writing the same for a producer
     */
    DaySeal(Map<String, Object> reading, Map<String, Object> writing, SigningKey key, Duration afterMidnight) {
        this.reading = new HashMap<>(reading);
        this.writing = new HashMap<>(writing);
        this.key = key;
        this.afterMidnight = afterMidnight;
        this.reading.remove(ConsumerConfig.GROUP_ID_CONFIG);
        this.reading.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.reading.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.reading.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.reading.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        this.writing.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, WRITER);
    }

    /** @return the root that was written; empty if none is due, or there is nothing to seal yet */
    Optional<SignedRoot> sealIfDue(Instant now) {
        try (var consumer = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var last = LastRoot.read(consumer);
            if (SealedDays.due(now, afterMidnight, last.map(SignedRoot::day).orElse(null))
                    .isEmpty()) {
                return Optional.empty();
            }
            return sealAsOnlyWriter(consumer, now);
        }
    }

    private Optional<SignedRoot> sealAsOnlyWriter(KafkaConsumer<byte[], byte[]> consumer, Instant now) {
        try (var producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            var last = LastRoot.read(consumer);
            var day =
                    SealedDays.due(now, afterMidnight, last.map(SignedRoot::day).orElse(null));
            if (day.isEmpty()) {
                return Optional.empty();
            }
            var ranges =
                    new LogRanges(consumer).since(last.map(SignedRoot::ranges).orElse(List.of()));
            if (last.isEmpty() && ranges.stream().allMatch(range -> range.count() == 0)) {
                return Optional.empty();
            }
            var root = signed(
                    RootStatement.of(
                            day.get(),
                            now.truncatedTo(ChronoUnit.MILLIS),
                            ranges,
                            last.map(SignedRoot::seal).orElse(null),
                            key.shown().id()),
                    ranges);
            producer.beginTransaction();
            // The commit reports its result.
            var _ = producer.send(root.record(SOURCE));
            producer.commitTransaction();
            last.map(SignedRoot::keyId)
                    .filter(before -> !before.equals(root.keyId()))
                    .ifPresent(_ -> LOG.warn("The roots are signed with another key than the last one was."));
            LOG.info("The record is sealed until {}: {} records, seal {}.", root.day(), root.count(), root.seal());
            return Optional.of(root);
        }
    }

    private SignedRoot signed(RootStatement statement, List<RootRange> ranges) {
        return SignedRoot.of(statement, key.sign(statement.bytes()), ranges);
    }
}
