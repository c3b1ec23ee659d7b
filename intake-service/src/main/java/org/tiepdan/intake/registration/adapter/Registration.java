package org.tiepdan.intake.registration.adapter;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.web.ProblemException;
import org.tiepdan.eventing.web.RequestReader;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.registration.PetitionFaults;
import org.tiepdan.intake.registration.adapter.writing.Preparation;
import org.tiepdan.intake.registration.adapter.writing.PreparedPetition;
import org.tiepdan.intake.registration.adapter.writing.RegisterWriter;
import org.tiepdan.intake.registration.adapter.writing.RegisterWriter.Recorded;

/** From the bytes of a request to a recorded petition. */
@Component
public class Registration {
    /** Of an idempotency key, in characters. */
    public static final int KEY_LENGTH = 200;

    private final PetitionFaults rules;
    private final PetitionCodes codes;
    private final PetitionIndex index;
    private final IndexProgress progress;
    private final Preparation preparation;
    private final Recording recording;

    Registration(
            PetitionFaults rules,
            PetitionCodes codes,
            PetitionIndex index,
            IndexProgress progress,
            Preparation preparation,
            Recording recording) {
        this.rules = rules;
        this.codes = codes;
        this.index = index;
        this.progress = progress;
        this.preparation = preparation;
        this.recording = recording;
    }

    /** The writer, and the clock by which a petition came. */
    @Component
    record Recording(RegisterWriter writer, Clock clock) {}

    /**
     * The answer to a registration, the same however often it is asked for.
     *
     * @param first whether this very request recorded it
     */
    public record Receipt(CaseId id, String code, Registered registered, boolean first) {}

    /**
     * A request that is refused no more, unless another petition was recorded under its key.
     *
     * @param petition null when one was recorded under this key before
     */
    public record Ready(
            CaseId id,
            String digest,
            @Nullable Registered known,
            @Nullable PreparedPetition petition) {}

    /**
     * All three steps, for one who waits.
     *
     * @param key told by whoever sends the petition, or made for this one request
     * @throws LogUnavailableException when it is not known whether the petition is recorded
     * @throws ProblemException when it is refused
     */
    Receipt register(byte[] json, String key) {
        var ready = prepare(json, key);
        return receipt(ready, record(ready));
    }

    /** The first step, which takes time but no turn: reads, checks and seals. */
    public Ready prepare(byte[] json, String key) {
        var reader = RequestReader.of(json);
        if (!progress.caughtUp()) {
            throw new LogUnavailableException(new IllegalStateException("The log is still being read."));
        }
        var form = RequestForm.of(json);
        var digest = codes.requestDigest(form.canonical());
        var receivingBody = form.receivingBody();
        if (receivingBody != null) {
            // What was accepted once is answered as it was, even where today's law would refuse it.
            var id = codes.petitionId(receivingBody, key);
            var known = index.find(id);
            if (known.isPresent()) {
                return new Ready(id, digest, known.get(), null);
            }
        }
        var now = recording.clock().instant();
        var request = PetitionReader.read(reader);
        rules.of(request, now).forEach(fault -> reader.fault(fault.member(), fault.code(), fault.vi(), fault.en()));
        reader.finish();
        var id = codes.petitionId(Objects.requireNonNull(request.receivingBody()), key);
        return new Ready(id, digest, null, preparation.prepare(id, request, digest, now));
    }

    /** The second step: petitions are numbered in the order in which they come to it. */
    public CompletableFuture<Recorded> record(Ready ready) {
        return ready.petition() == null
                ? CompletableFuture.completedFuture(new Recorded(Objects.requireNonNull(ready.known()), false))
                : recording.writer().record(ready.petition());
    }

    /** The last step: waits until it is recorded. */
    public Receipt receipt(Ready ready, CompletableFuture<Recorded> recorded) {
        var result = result(recorded);
        if (!result.registered().requestDigest().equals(ready.digest())) {
            throw new ProblemException(
                    422,
                    "idempotency-key-reused",
                    "Idempotency-Key này đã dùng cho một đơn khác.",
                    "This Idempotency-Key was used for another petition.");
        }
        return new Receipt(ready.id(), codes.receiptCode(ready.id()).value(), result.registered(), result.first());
    }

    /** A key for a petition that brings none: the same for the same petition, and telling nothing of it. */
    public String keyOf(byte[] json) {
        return codes.requestDigest(RequestForm.of(json).canonical());
    }

    private static Recorded result(CompletableFuture<Recorded> recorded) {
        try {
            return recorded.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LogUnavailableException away ? away : new LogUnavailableException(e);
        }
    }
}
