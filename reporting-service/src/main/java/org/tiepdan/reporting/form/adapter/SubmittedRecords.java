package org.tiepdan.reporting.form.adapter;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.frozen.Submissions;

/** Submissions as records: {@code report.submitted.v1}, whose subject is form, body and days. */
final class SubmittedRecords {
    static final String TYPE = "report.submitted.v1";
    private static final URI SOURCE = URI.create("/reporting-service");
    private static final Logger LOG = LoggerFactory.getLogger(SubmittedRecords.class);

    private SubmittedRecords() {}

    static ProducerRecord<byte[], byte[]> record(Submission submission) {
        var event = CloudEventBuilder.v1()
                .withId(submission.id())
                .withType(TYPE)
                .withSource(SOURCE)
                .withSubject(submission.recordKey())
                .withTime(submission.submittedAt().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .build();
        return new ProducerRecord<>(
                Topics.REPORT_EVENTS,
                null,
                submission.recordKey().getBytes(StandardCharsets.UTF_8),
                EventRecords.value(submission),
                KafkaMessageFactory.createWriter("").writeBinary(event).headers());
    }

    static Submissions fold(Submissions before, ConsumerRecord<byte[], byte[]> written) {
        try {
            before.add(EventRecords.payload(written.value(), Submission.class));
        } catch (UnreadableRecordException e) {
            LOG.warn("The submission at offset {} cannot be read.", written.offset());
        }
        return before;
    }
}
