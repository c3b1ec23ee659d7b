package org.tiepdan.reporting.filters.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.reporting.filters.SavedFilter;
import org.tiepdan.reporting.filters.SavedFilters;
import tools.jackson.databind.JsonNode;

/** The records written to the topic of filters can be read back, and match the contract. */
class FilterTopicTest {
    private static final Caller OWNER = new Caller("cb-0007", Set.of(), Set.of());
    private static final SavedFilter FILTER = new SavedFilter(
            "5b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e",
            "cb-0007",
            "Đất đai quá hạn",
            "19-ubnd",
            Map.of("field", "LAND_HOUSING", "overdue", "true", "sort", "dueOn"),
            Instant.parse("2026-07-02T01:07:30.500Z"));

    private final MockProducer<byte[], byte[]> topic =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final SavedFilters filters = new SavedFilters();

    @Test
    void writesWhatTheContractShows() {
        try (var log = new KafkaFilterLog(() -> topic)) {
            log.save(FILTER);
        }

        var written = topic.history().getFirst();
        assertThat(written.topic())
                .isEqualTo(
                        ContractSamples.sample(FilterRecord.TYPE).get("topic").asString());
        assertThat(new String(written.key(), StandardCharsets.UTF_8)).isEqualTo(FILTER.id());
        assertThat(ContractSamples.value(FilterRecord.TYPE)).isEqualTo(json(written));
    }

    @Test
    void readsTheSampleOfTheContract() {
        var sample = ContractSamples.record(FilterRecord.TYPE);
        FilterListener.keep(filters, sample);

        assertThat(filters.find(FILTER.id(), OWNER)).contains(FILTER);
    }

    @Test
    void forgetsWhatARecordWithoutAValueDeletes() {
        try (var log = new KafkaFilterLog(() -> topic)) {
            log.save(FILTER);
            log.delete(FILTER.id());
        }
        read();
        assertThat(filters.seenBy(OWNER)).isEmpty();
    }

    /** After a failure of Kafka the topic is read again, with records that have been replaced since. */
    @Test
    void changesNothingWhenItReadsARecordAgain() {
        try (var log = new KafkaFilterLog(() -> topic)) {
            log.save(FILTER);
            log.delete(FILTER.id());
        }
        read();
        FilterListener.keep(filters, record(topic.history().getFirst(), 0));

        assertThat(filters.seenBy(OWNER)).isEmpty();
    }

    @Test
    void passesOverWhatItCannotRead() {
        try (var log = new KafkaFilterLog(() -> topic)) {
            log.save(FILTER);
        }
        var whole = topic.history().getLast();
        for (var value : new String[] {"{", "{}", "{\"owner\":\"a\",\"name\":\"b\",\"query\":{\"q\":null}}", "null"}) {
            var broken = new ProducerRecord<>(
                    whole.topic(), null, whole.key(), value.getBytes(StandardCharsets.UTF_8), whole.headers());
            FilterListener.keep(filters, record(broken, 5));
        }
        assertThat(filters.seenBy(OWNER)).isEmpty();
    }

    private void read() {
        for (int offset = 0; offset < topic.history().size(); offset++) {
            FilterListener.keep(filters, record(topic.history().get(offset), offset));
        }
    }

    private static ConsumerRecord<byte[], byte[]> record(ProducerRecord<byte[], byte[]> written, int offset) {
        var record = new ConsumerRecord<>(written.topic(), 0, offset, written.key(), written.value());
        written.headers().forEach(record.headers()::add);
        return record;
    }

    private static JsonNode json(ProducerRecord<byte[], byte[]> written) {
        return EventJson.MAPPER.readTree(written.value());
    }
}
