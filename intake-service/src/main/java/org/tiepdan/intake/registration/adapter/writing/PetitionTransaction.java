package org.tiepdan.intake.registration.adapter.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.index.Concerned;
import org.tiepdan.intake.index.PetitionChanges.Change;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.index.Registered.SealedAt;
import org.tiepdan.intake.register.NumberBook;
import org.tiepdan.intake.register.RegisterNumber;
import org.tiepdan.intake.registration.PetitionReceived;

/**
 * The records of one batch of petitions: first all keys and sealed parts, then, with their positions, the facts that refer to them. The
 * caller begins and commits.
 */
final class PetitionTransaction {
    private final Producer<byte[], byte[]> producer;
    private final NumberBook numbers;
    private final RandomGenerator random;
    private final Instant recordedAt;

    PetitionTransaction(
            Producer<byte[], byte[]> producer, NumberBook numbers, RandomGenerator random, Instant recordedAt) {
        this.producer = producer;
        this.numbers = numbers;
        this.random = random;
        this.recordedAt = recordedAt;
    }

    /** A petition as recorded once the transaction commits. */
    record Written(CaseId id, PetitionReceived fact, Registered registered) {}

    private record SealedSent(PreparedPetition petition, Future<RecordMetadata> key, Future<RecordMetadata> sealed) {}

    private record FactSent(CaseId id, PetitionReceived fact, RegisterNumber number, Future<RecordMetadata> at) {}

    /** @throws KafkaException if a record was not acknowledged in time */
    List<Written> write(Collection<PreparedPetition> petitions) {
        var sealed = new ArrayList<SealedSent>();
        for (var petition : petitions) {
            sealed.add(new SealedSent(petition, producer.send(petition.key()), producer.send(petition.sealed())));
        }
        producer.flush();
        var facts = sealed.stream().map(this::sendFact).toList();
        producer.flush();
        return facts.stream().map(PetitionTransaction::written).toList();
    }

    /** @throws KafkaException if a record was not acknowledged in time */
    Change write(PreparedChange change) {
        var before = change.base().sealed();
        var sealed = change.sealed() == null ? null : producer.send(change.sealed());
        producer.flush();
        // The key stays that of the first sealing, so that erasing it erases every version.
        var sealedAt = sealed == null
                ? before
                : new SealedAt(before.partition(), position(sealed).offset(), before.keyOffset());
        var fact = change.fact().recorded(recordedAt, sealedAt);
        var sent = producer.send(EventLog.written(Topics.PETITION_EVENTS, fact.envelope(), fact.payload()));
        producer.flush();
        var at = position(sent);
        return fact.change().recorded(new Registered.Position(at.partition(), at.offset()));
    }

    private FactSent sendFact(SealedSent sent) {
        var key = position(sent.key());
        var sealed = position(sent.sealed());
        var sealedAt = new SealedAt(sealed.partition(), sealed.offset(), key.offset());
        var number = number(sent.petition());
        var fact = sent.petition().fact().recorded(recordedAt, number, sealedAt);
        var id = sent.petition().id();
        var factId = sent.petition().factId();
        var envelope = Preparation.envelope(Preparation.RECEIVED, id, factId, factId, recordedAt);
        return new FactSent(id, fact, number, producer.send(EventLog.written(Topics.PETITION_EVENTS, envelope, fact)));
    }

    private RegisterNumber number(PreparedPetition petition) {
        var told = petition.told();
        if (told != null) {
            return told;
        }
        return petition.apart() ? numbers.draw(petition.register(), random) : numbers.next(petition.register());
    }

    private static Written written(FactSent sent) {
        var fact = sent.fact();
        var at = position(sent.at());
        var registered = new Registered(
                fact.type().name(),
                concerned(fact),
                fact.requestDigest(),
                fact.digestKey() == null ? 1 : fact.digestKey(),
                fact.receivedAt(),
                fact.recordedAt(),
                sent.number(),
                new Registered.Position(at.partition(), at.offset()),
                fact.sealedAt());
        return new Written(sent.id(), fact, registered);
    }

    private static Concerned concerned(PetitionReceived fact) {
        var respondent = fact.respondent();
        return respondent == null
                ? new Concerned(fact.receivingBody(), null, null, List.of())
                : new Concerned(
                        fact.receivingBody(),
                        respondent.body(),
                        respondent.role(),
                        respondent.officers() == null ? List.of() : respondent.officers());
    }

    private static RecordMetadata position(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
