package org.tiepdan.intake.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.intake.registration.Requests;

/** Checks that hold for every record that intake writes. */
public final class WrittenRecords {
    private WrittenRecords() {}

    public static void assertKeyedAndTellingNothing(List<ConsumerRecord<byte[], byte[]>> records) {
        assertThat(records).isNotEmpty();
        for (var written : records) {
            assertThat(EventRecords.envelope(written.headers(), written.key()).correlationId())
                    .isNotEmpty();
            assertThat(written.headers()).extracting(Header::key).doesNotHaveDuplicates();
            var bytes = HexFormat.of().formatHex(written.value());
            var told = Requests.PRIVATE.stream()
                    .map(word -> HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)))
                    .filter(bytes::contains)
                    .toList();
            assertThat(told).as(written.topic()).isEmpty();
        }
    }
}
