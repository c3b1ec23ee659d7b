package org.tiepdan.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DeadLetterTest {
    @Test
    void keepsTheRecordAsItWasAndSaysWhereItStandsAndWhy() {
        var unreadable = new ConsumerRecord<>(Topics.PETITION_EVENTS, 7, 42L, new byte[] {1}, new byte[] {2, 3});
        unreadable.headers().add("ce_type", bytes("petition.received.v1"));

        var letter = DeadLetter.of(unreadable, "intake.dead-letters.v1", "Expected the header ce_id.");

        assertThat(letter.topic()).isEqualTo("intake.dead-letters.v1");
        assertThat(letter.key()).containsExactly(1);
        assertThat(letter.value()).containsExactly(2, 3);
        assertThat(letter.headers().toArray())
                .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactly(
                        "ce_type=petition.received.v1",
                        "__streams.errors.message=Expected the header ce_id.",
                        "__streams.errors.topic=" + Topics.PETITION_EVENTS,
                        "__streams.errors.partition=7",
                        "__streams.errors.offset=42");
        assertThat(unreadable.headers().toArray()).hasSize(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
