package org.tiepdan.intake.index.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.intake.index.Concerned;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.register.Register;
import org.tiepdan.intake.register.RegisterNumber;
import org.tiepdan.lawpack.petition.RespondentRole;

/** A petition as read from the log. */
record LoggedPetition(CaseId id, Registered registered) {
    private static final String RECEIVED = "petition.received.v1";

    /** The members of {@code petition.received.v1} that the index uses. */
    private record View(
            @Nullable String type,
            @Nullable String requestDigest,
            @Nullable Integer digestKey,
            @Nullable Instant receivedAt,
            @Nullable Instant recordedAt,
            @Nullable String receivingBody,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable Respondent respondent,
            Registered.@Nullable SealedAt sealedAt) {

        private record Respondent(
                @Nullable String body,
                @Nullable RespondentRole role,
                @Nullable List<String> officers) {}

        Concerned concerned(String receiving) {
            return respondent == null
                    ? new Concerned(receiving, null, null, List.of())
                    : new Concerned(
                            receiving,
                            respondent.body,
                            respondent.role,
                            respondent.officers == null ? List.of() : respondent.officers);
        }

        @Nullable
        RegisterNumber number() {
            return receivingBody == null || registerNumber == null || registerYear == null
                    ? null
                    : new RegisterNumber(new Register(receivingBody, registerYear), registerNumber);
        }
    }

    /** Whether {@code index} has this record already, as it has this instance's own writes: then it need not be read again. */
    static boolean isIn(PetitionIndex index, ConsumerRecord<byte[], byte[]> written) {
        var key = written.key();
        return key != null
                && CaseId.parse(new String(key, StandardCharsets.UTF_8))
                        .filter(id ->
                                index.isKnownFrom(id, new Registered.Position(written.partition(), written.offset())))
                        .isPresent();
    }

    /**
     * @return empty for an event of another type
     * @throws UnreadableRecordException if the record is not a complete event
     */
    static Optional<LoggedPetition> read(ConsumerRecord<byte[], byte[]> written) {
        var envelope = EventRecords.envelope(written.headers(), written.key());
        if (!envelope.type().equals(RECEIVED)) {
            return Optional.empty();
        }
        var view = EventRecords.payload(written.value(), View.class);
        if (view.type == null
                || view.requestDigest == null
                || view.receivedAt == null
                || view.recordedAt == null
                || view.receivingBody == null
                || view.sealedAt == null) {
            throw new UnreadableRecordException(
                    "Expected type, digest, moments, receiving body and position of the sealed part.");
        }
        return Optional.of(new LoggedPetition(
                envelope.subject(),
                new Registered(
                        view.type,
                        view.concerned(view.receivingBody),
                        view.requestDigest,
                        view.digestKey == null ? 1 : view.digestKey,
                        view.receivedAt,
                        view.recordedAt,
                        view.number(),
                        new Registered.Position(written.partition(), written.offset()),
                        view.sealedAt)));
    }
}
