package org.tiepdan.feedsimulator.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.feed.wire.FeedAttributes;
import org.tiepdan.eventing.feed.wire.ReconciledDay;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.feedsimulator.feed.FeedKeys;
import org.tiepdan.feedsimulator.scenario.Scenario;
import org.tiepdan.feedsimulator.scenario.Scenarios;

class FeedTopicTest {
    private static final Scenarios SCENARIOS = new Scenarios("19-05443", LocalDate.of(2026, 7, 1), new FeedKeys());

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());

    @Test
    void writes_records_as_the_contracts_have_them() throws Exception {
        int written = FeedTopic.write(scenario("ordinary-day"), "19-05443", producer);

        assertThat(written).isEqualTo(14);
        assertThat(producer.history()).allMatch(record -> record.topic().equals("agency.19-05443.v1"));
        var reconciled = producer.history().get(12);
        var sample = ContractSamples.headers(ReconciledDay.TYPE);
        assertThat(Arrays.stream(reconciled.headers().toArray()).map(Header::key))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(sample.toArray()).map(Header::key).toList());
        assertThat(new String(reconciled.key())).isEqualTo("19-05443");
        assertThat(ReconciledDay.read(reconciled.value()).count()).isEqualTo(12);
    }

    @Test
    void repeats_what_a_crash_repeats() throws Exception {
        FeedTopic.write(scenario("repeated-after-crash"), "19-05443", producer);

        assertThat(producer.history().stream().map(ProducerRecord::headers).map(FeedAttributes::sequence))
                .startsWith(1L, 2L, 3L, 4L, 5L, 6L, 4L, 5L, 6L, 7L)
                .endsWith(14L)
                .hasSize(17);
    }

    @Test
    void shows_no_troubles_of_connections() {
        assertThat(FeedTopic.inOrder(scenario("long-silence")))
                .isEqualTo(scenario("long-silence").events());
        assertThat(FeedTopic.inOrder(scenario("ended-and-refused")))
                .isEqualTo(scenario("ended-and-refused").events());
    }

    private static Scenario scenario(String name) {
        return SCENARIOS.find(name).orElseThrow();
    }
}
