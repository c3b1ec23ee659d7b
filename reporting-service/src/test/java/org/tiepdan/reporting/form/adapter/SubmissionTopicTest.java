package org.tiepdan.reporting.form.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.reporting.form.frozen.Submissions;

/** The records written to the topic of submissions can be read back, and match the contract. */
class SubmissionTopicTest {
    private final Submissions submissions = new Submissions();

    @Test
    void readsTheSampleOfTheContractAndWritesItAgain() {
        var sample = ContractSamples.record(SubmittedRecords.TYPE);
        SubmittedRecords.fold(submissions, sample);
        var read = submissions.of("01-XLD", "19-05443").getFirst();

        var written = SubmittedRecords.record(read);

        assertThat(written.topic())
                .isEqualTo(ContractSamples.sample(SubmittedRecords.TYPE)
                        .get("topic")
                        .asString());
        assertThat(new String(written.key(), StandardCharsets.UTF_8)).isEqualTo("01-XLD|19-05443|2026-Q3");
        assertThat(EventJson.MAPPER.readTree(written.value())).isEqualTo(ContractSamples.value(SubmittedRecords.TYPE));
        assertThat(new String(written.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .isEqualTo(SubmittedRecords.TYPE);
    }

    /** After a failure of Kafka the topic is read again. */
    @Test
    void changesNothingWhenItReadsARecordAgain() {
        var sample = ContractSamples.record(SubmittedRecords.TYPE);
        SubmittedRecords.fold(submissions, sample);
        SubmittedRecords.fold(submissions, sample);

        assertThat(submissions.of("01-XLD", "19-05443")).hasSize(1);
    }

    @Test
    void passesOverWhatItCannotRead() {
        SubmittedRecords.fold(
                submissions,
                new ConsumerRecord<>(
                        "reporting.report-events.v1", 0, 0, new byte[0], "no".getBytes(StandardCharsets.UTF_8)));

        assertThat(submissions.of("01-XLD", "19-05443")).isEmpty();
    }
}
