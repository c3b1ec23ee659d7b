package org.tiepdan.intake.registration.adapter;

import java.time.Clock;
import java.util.Objects;
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
import org.tiepdan.intake.registration.PetitionRequest;

/** From the bytes of a request to a recorded petition. */
@Component
class Registration {
    private final PetitionFaults rules;
    private final PetitionCodes codes;
    private final PetitionIndex index;
    private final IndexProgress progress;
    private final OnceOnly once;
    private final Clock clock;

    Registration(
            PetitionFaults rules,
            PetitionCodes codes,
            PetitionIndex index,
            IndexProgress progress,
            OnceOnly once,
            Clock clock) {
        this.rules = rules;
        this.codes = codes;
        this.index = index;
        this.progress = progress;
        this.once = once;
        this.clock = clock;
    }

    /** The answer to a registration, the same however often it is asked for. */
    record Receipt(CaseId id, String code, Registered registered) {}

    /**
     * @param key told by whoever sends the petition, or made for this one request
     * @throws LogUnavailableException when it is not known whether the petition is recorded
     * @throws ProblemException when it is refused
     */
    Receipt register(byte[] json, String key) {
        var reader = RequestReader.of(json);
        if (!progress.caughtUp()) {
            throw new LogUnavailableException(new IllegalStateException("The log is still being read."));
        }
        var digest = codes.requestDigest(RequestForm.canonical(json));
        var receivingBody = RequestForm.receivingBody(json);
        if (receivingBody != null) {
            // What was accepted once is answered as it was, even where today's law would refuse it.
            var id = codes.petitionId(receivingBody, key);
            var known = index.find(id);
            if (known.isPresent()) {
                return receipt(id, known.get(), digest);
            }
        }
        var request = checked(reader);
        var id = codes.petitionId(Objects.requireNonNull(request.receivingBody()), key);
        return receipt(id, once.record(id, request, digest), digest);
    }

    private PetitionRequest checked(RequestReader reader) {
        var request = PetitionReader.read(reader);
        rules.of(request, clock.instant())
                .forEach(fault -> reader.fault(fault.member(), fault.code(), fault.vi(), fault.en()));
        reader.finish();
        return request;
    }

    private Receipt receipt(CaseId id, Registered registered, String digest) {
        if (!registered.requestDigest().equals(digest)) {
            throw new ProblemException(
                    422,
                    "idempotency-key-reused",
                    "Idempotency-Key này đã dùng cho một đơn khác.",
                    "This Idempotency-Key was used for another petition.");
        }
        return new Receipt(id, codes.receiptCode(id).value(), registered);
    }
}
