package org.tiepdan.eventing.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;

/** The samples of {@code contracts/samples}, which producers must write and consumers must be able to read. */
public final class ContractSamples {
    private ContractSamples() {}

    /** The whole sample: topic, key, headers, value. */
    public static JsonNode sample(String type) {
        return resource("samples/" + type + ".json");
    }

    public static JsonNode schema(String type) {
        return resource("schemas/" + type + ".json");
    }

    /** The payload alone. */
    public static JsonNode value(String type) {
        return sample(type).get("value");
    }

    public static byte[] valueBytes(String type) {
        return EventJson.MAPPER.writeValueAsBytes(value(type));
    }

    /** The sample as a record of its topic. */
    public static ConsumerRecord<byte[], byte[]> record(String type) {
        var sample = sample(type);
        var consumed = new ConsumerRecord<>(
                sample.get("topic").stringValue(),
                0,
                0L,
                sample.get("key").stringValue().getBytes(StandardCharsets.UTF_8),
                valueBytes(type));
        headers(type).forEach(consumed.headers()::add);
        return consumed;
    }

    public static RecordHeaders headers(String type) {
        var headers = new RecordHeaders();
        sample(type)
                .get("headers")
                .properties()
                .forEach(header -> headers.add(
                        header.getKey(), header.getValue().stringValue().getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    private static JsonNode resource(String path) {
        try (var stream = Objects.requireNonNull(
                ContractSamples.class.getResourceAsStream("/contracts/" + path), "contracts/" + path)) {
            return EventJson.MAPPER.readTree(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
