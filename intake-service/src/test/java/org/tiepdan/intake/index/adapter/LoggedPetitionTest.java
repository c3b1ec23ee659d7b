package org.tiepdan.intake.index.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.testkit.AnyJson;
import org.tiepdan.eventing.testkit.ContractSamples;

class LoggedPetitionTest {
    private static final String RECEIVED = "petition.received.v1";

    @Test
    void readsAnyPetitionOfTheContractOrSaysThatItCannot() {
        var any = new AnyJson(7);

        var outcomes = Stream.generate(() -> any.payload(RECEIVED))
                .limit(2_000)
                .map(EventRecords::value)
                .map(value -> catchThrowable(() -> LoggedPetition.read(record(value))))
                .toList();

        assertThat(outcomes).anyMatch(failure -> failure == null);
        assertThat(outcomes)
                .filteredOn(failure -> failure != null)
                .isNotEmpty()
                .allMatch(UnreadableRecordException.class::isInstance);
    }

    private static ConsumerRecord<byte[], byte[]> record(byte[] value) {
        var sample = ContractSamples.record(RECEIVED);
        var record = new ConsumerRecord<>(sample.topic(), 0, 0L, sample.key(), value);
        sample.headers().forEach(record.headers()::add);
        return record;
    }
}
