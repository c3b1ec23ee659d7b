package org.tiepdan.intake.registration.adapter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.registration.PetitionReceived;
import org.tiepdan.intake.registration.PetitionRequest;

/** Records each petition once, however often and however close together it is sent. */
@Component
class OnceOnly {
    private final PetitionWriter writer;
    private final PetitionIndex index;
    private final IndexProgress progress;
    private final MeterRegistry meters;
    private final Clock clock;
    private final ConcurrentMap<CaseId, CompletableFuture<Registered>> underWay = new ConcurrentHashMap<>();
    private final Set<CaseId> uncertain = ConcurrentHashMap.newKeySet();

    OnceOnly(PetitionWriter writer, PetitionIndex index, IndexProgress progress, MeterRegistry meters, Clock clock) {
        this.writer = writer;
        this.index = index;
        this.progress = progress;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * @return the first petition recorded under {@code id}, whose digest may be another one
     * @throws LogUnavailableException when it is not known whether it is recorded
     */
    Registered record(CaseId id, PetitionRequest request, String requestDigest) {
        var mine = new CompletableFuture<Registered>();
        var others = underWay.putIfAbsent(id, mine);
        if (others != null) {
            return result(others);
        }
        try {
            mine.complete(index.find(id).orElseGet(() -> write(id, request, requestDigest)));
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
        } finally {
            underWay.remove(id, mine);
        }
        return result(mine);
    }

    private Registered write(CaseId id, PetitionRequest request, String requestDigest) {
        if (uncertain.contains(id)) {
            // The write whose acknowledgement never came may stand in the log: look before writing beside it.
            if (!progress.awaitEnd()) {
                throw new LogUnavailableException(new IllegalStateException("The index is behind the log."));
            }
            uncertain.remove(id);
            var found = index.find(id);
            if (found.isPresent()) {
                return found.get();
            }
        }
        var prepared = writer.seal(id, request, requestDigest, clock.instant());
        try {
            var first = index.add(id, writer.record(prepared));
            count(prepared.fact());
            return first;
        } catch (LogUnavailableException e) {
            uncertain.add(id);
            throw e;
        }
    }

    private void count(PetitionReceived fact) {
        meters.counter(
                        "petitions.received",
                        "type",
                        fact.type().name(),
                        "channel",
                        fact.channel().name(),
                        "body",
                        fact.receivingBody())
                .increment();
    }

    private static Registered result(CompletableFuture<Registered> written) {
        try {
            return written.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
