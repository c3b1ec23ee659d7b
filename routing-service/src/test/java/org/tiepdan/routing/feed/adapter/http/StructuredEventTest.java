package org.tiepdan.routing.feed.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.feed.wire.ReconciledDay;
import org.tiepdan.eventing.testkit.ContractSamples;

class StructuredEventTest {
    /** A different program made the published example. */
    @Test
    void isTheExampleInEveryCharacter() throws IOException {
        var sample = ContractSamples.record(ReconciledDay.TYPE);
        var event = record(sample.value(), sample.headers());

        try (var example = Objects.requireNonNull(
                StructuredEventTest.class.getResourceAsStream("/contracts/feeds/19-05443.txt"))) {
            assertThat(new String(example.readAllBytes(), UTF_8)).contains("\n\n" + StructuredEvent.of(event));
        }
    }

    @Test
    void aValueOfSeveralLinesStaysOneEvent() {
        var sample = ContractSamples.record(ReconciledDay.TYPE);
        var value = "{\n  \"body\": \"19-05443\"\n}";

        var lines = StructuredEvent.of(record(value.getBytes(UTF_8), sample.headers()))
                .lines()
                .toList();

        assertThat(lines.subList(2, lines.size() - 1))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("data: "));
        var whole = String.join(
                "\n",
                lines.stream()
                        .filter(line -> line.startsWith("data: "))
                        .map(line -> line.substring(6))
                        .toList());
        assertThat(whole).endsWith("\"data\":" + value + "}");
        assertThat(EventJson.MAPPER.readTree(whole).at("/data/body").stringValue())
                .isEqualTo("19-05443");
        assertThat(List.of(lines.getFirst(), lines.get(1))).containsExactly("id: 4", "event: feed.reconciled.v1");
    }

    private static ConsumerRecord<byte[], byte[]> record(byte[] value, Headers headers) {
        return new ConsumerRecord<>(
                "agency.19-05443.v1",
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                value.length,
                new byte[0],
                value,
                headers,
                Optional.empty());
    }
}
