package org.tiepdan.intake.registration.adapter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.registration.PetitionReceived;
import org.tiepdan.intake.registration.PetitionReceived.SealedAt;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.Registrar;
import org.tiepdan.intake.registration.SealedPart;
import org.tiepdan.intake.sealing.Sealer;

/**
 * Writes a petition in two steps: sealed part and key, and when both are durable, the fact that names their positions. A
 * petition that the log knows of can thus always be opened; what is left by a failure in between is known to nobody.
 */
@Component
class PetitionWriter {
    private static final String KEY = "petition.key.v1";
    private static final String SEALED = "petition.sealed.v1";
    private static final String RECEIVED = "petition.received.v1";

    private final EventLog log;
    private final Sealer sealer;
    private final Registrar registrar;

    PetitionWriter(EventLog log, Sealer sealer, PetitionCodes codes) {
        this.log = log;
        this.sealer = sealer;
        this.registrar = new Registrar(codes);
    }

    /** A petition of which the sealed part is durable, and the fact not yet written. */
    record Prepared(CaseId id, PetitionReceived fact) {}

    Prepared seal(CaseId id, PetitionRequest request, String requestDigest, Instant now) {
        var recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
        var receivedAt =
                request.receivedAt() == null ? recordedAt : request.receivedAt().truncatedTo(ChronoUnit.MILLIS);
        var type = Objects.requireNonNull(request.type()).name();
        var sealing = sealer.seal(id, type, EventRecords.value(SealedPart.of(request)));
        var keySent = log.send(Topics.PETITION_KEYS, envelope(KEY, id, requestDigest, recordedAt), sealing.key());
        var sealedSent =
                log.send(Topics.SEALED_PETITIONS, envelope(SEALED, id, requestDigest, recordedAt), sealing.petition());
        var key = EventLog.acknowledged(keySent);
        var sealed = EventLog.acknowledged(sealedSent);
        var sealedAt = new SealedAt(sealed.partition(), sealed.offset(), key.offset());
        return new Prepared(id, registrar.received(id, request, requestDigest, receivedAt, recordedAt, sealedAt));
    }

    Registered record(Prepared prepared) {
        var fact = prepared.fact();
        var envelope = envelope(RECEIVED, prepared.id(), fact.requestDigest(), fact.recordedAt());
        return registered(fact, EventLog.acknowledged(log.send(Topics.PETITION_EVENTS, envelope, fact)));
    }

    private static Envelope envelope(String type, CaseId id, String requestDigest, Instant now) {
        return new Envelope(
                Envelope.idOf(id.value(), type, requestDigest),
                type,
                EventLog.SOURCE,
                id,
                now,
                Envelope.idOf(id.value(), RECEIVED, requestDigest),
                null);
    }

    private static Registered registered(PetitionReceived fact, RecordMetadata written) {
        var sealed = fact.sealedAt();
        return new Registered(
                fact.type().name(),
                fact.requestDigest(),
                fact.receivedAt(),
                fact.recordedAt(),
                new Registered.Position(written.partition(), written.offset()),
                new Registered.SealedAt(sealed.partition(), sealed.offset(), sealed.keyOffset()));
    }
}
