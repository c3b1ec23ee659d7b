package org.tiepdan.intake.registration.adapter.writing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.index.PetitionChanges.Change;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.registration.PetitionReceived;
import org.tiepdan.intake.registration.adapter.writing.PetitionTransaction.Written;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.metrics.BodyTag;

/**
 * Records prepared petitions in the order of arrival. All that are waiting when a batch ends form the next batch, so a single petition
 * waits for no other, and many share one commit.
 */
@Component
public class PetitionLogWriter implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PetitionLogWriter.class);
    private static final int BATCH = 500;
    private static final int WAITING = 2000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WritingLog log;
    private final PetitionIndex index;
    private final MeterRegistry meters;
    private final ProcessEnd end;
    private final BlockingQueue<Work> queue = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean running;
    private @Nullable Thread thread;

    public PetitionLogWriter(WritingLog log, PetitionIndex index, MeterRegistry meters, ProcessEnd end) {
        this.log = log;
        this.index = index;
        this.meters = meters;
        this.end = end;
    }

    /** @param first whether this very request recorded it */
    public record Recorded(CaseId id, Registered registered, boolean first) {}

    private sealed interface Work {}

    private record Waiting(PreparedPetition petition, CompletableFuture<Recorded> answer) implements Work {}

    private record WaitingChange(PreparedChange change, CompletableFuture<Change> answer) implements Work {}

    /**
     * @return the first petition recorded under this id, possibly with another digest; fails with {@link LogUnavailableException} if it is
     *     unknown whether it is recorded, or {@link NumberTakenException}
     */
    public CompletableFuture<Recorded> record(PreparedPetition petition) {
        var waiting = new Waiting(petition, new CompletableFuture<>());
        enqueue(waiting);
        return waiting.answer();
    }

    /** @return fails with {@link LogUnavailableException} if it is unknown whether it is recorded, or {@link ChangedMeanwhileException} */
    public CompletableFuture<Change> record(PreparedChange change) {
        var waiting = new WaitingChange(change, new CompletableFuture<>());
        enqueue(waiting);
        return waiting.answer();
    }

    private void enqueue(Work work) {
        try {
            if (!running || !queue.offer(work, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LogUnavailableException(new IllegalStateException("The writer does not come to it."));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException(e);
        }
    }

    WriterState state() {
        return log.state();
    }

    @Override
    public void start() {
        running = true;
        thread = end.vital("petition-writer", this::run);
    }

    private void run() {
        log.open();
        while (running || !queue.isEmpty()) {
            var batch = next();
            if (running || !batch.isEmpty()) {
                log.open();
                write(batch.stream().flatMap(PetitionLogWriter::petition).toList());
                batch.stream().flatMap(PetitionLogWriter::change).forEach(this::write);
            }
        }
        log.drop();
    }

    /** @return empty if nothing comes for a while */
    private List<Work> next() {
        var batch = new ArrayList<Work>();
        try {
            var first = queue.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, BATCH - 1);
            }
        } catch (InterruptedException e) {
            LOG.debug("Interrupted while waiting.");
        }
        return batch;
    }

    private static Stream<Waiting> petition(Work work) {
        return work instanceof Waiting waiting ? Stream.of(waiting) : Stream.empty();
    }

    private static Stream<WaitingChange> change(Work work) {
        return work instanceof WaitingChange waiting ? Stream.of(waiting) : Stream.empty();
    }

    private void write(WaitingChange waiting) {
        try {
            waiting.answer().complete(log.record(waiting.change()));
        } catch (ChangedMeanwhileException | LogUnavailableException e) {
            waiting.answer().completeExceptionally(e);
        } catch (RuntimeException e) {
            waiting.answer().completeExceptionally(new LogUnavailableException(e));
        }
    }

    private void write(List<Waiting> batch) {
        var asked = new LinkedHashMap<CaseId, List<Waiting>>();
        var firsts = new HashMap<CaseId, CaseId>();
        for (var waiting : batch) {
            known(waiting.petition())
                    .ifPresentOrElse(
                            known -> waiting.answer().complete(known),
                            () -> asked.computeIfAbsent(first(waiting.petition(), firsts), _ -> new ArrayList<>())
                                    .add(waiting));
        }
        if (asked.isEmpty()) {
            return;
        }
        try {
            log.record(asked.values().stream()
                            .map(List::getFirst)
                            .map(Waiting::petition)
                            .toList())
                    .forEach(written -> answer(written, asked.remove(written.id())));
            asked.values()
                    .forEach(each -> each.forEach(
                            waiting -> waiting.answer().completeExceptionally(new NumberTakenException())));
        } catch (RuntimeException e) {
            var unknown = e instanceof LogUnavailableException known ? known : new LogUnavailableException(e);
            asked.values()
                    .forEach(each -> each.forEach(waiting -> waiting.answer().completeExceptionally(unknown)));
        }
    }

    private Optional<Recorded> known(PreparedPetition petition) {
        return petition.ids()
                .flatMap(id -> index.find(id).map(known -> new Recorded(id, known, false)).stream())
                .findFirst();
    }

    /** @return the id of the first petition in the batch that shares an id with this one */
    private static CaseId first(PreparedPetition petition, Map<CaseId, CaseId> firsts) {
        var first = petition.ids()
                .flatMap(id -> Stream.ofNullable(firsts.get(id)))
                .findFirst()
                .orElse(petition.id());
        petition.ids().forEach(id -> firsts.putIfAbsent(id, first));
        return first;
    }

    private void answer(Written written, @Nullable List<Waiting> all) {
        if (all == null) {
            throw new IllegalStateException("What nobody asked for was recorded.");
        }
        var registered = index.add(written.id(), written.registered());
        count(written.fact());
        all.getFirst().answer().complete(new Recorded(written.id(), registered, true));
        all.stream()
                .skip(1)
                .forEach(waiting -> waiting.answer().complete(new Recorded(written.id(), registered, false)));
    }

    private void count(PetitionReceived fact) {
        var body = BodyTag.of(fact.receivingBody(), fact.type().mayDenounce());
        meters.counter("petitions.received", "channel", fact.channel().name(), "body", body)
                .increment();
        meters.counter("petitions.received.by.type", "type", fact.type().name()).increment();
    }

    @Override
    public void stop() {
        running = false;
        try {
            if (thread != null) {
                thread.join(PATIENCE.plus(PAUSE));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 3;
    }
}
