package org.tiepdan.reporting.projection.adapter;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.tiepdan.reporting.adapter.generation.Generation;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;
import org.tiepdan.reporting.adapter.progress.Positions.Move;
import org.tiepdan.reporting.adapter.progress.Positions.Position;
import org.tiepdan.reporting.adapter.progress.Positions.PositionsMovedException;
import org.tiepdan.reporting.adapter.progress.ReadModelState;
import org.tiepdan.reporting.projection.adapter.writing.FailedBatches;

/**
 * The consumer's side of the projection, on the consumer's thread. Positions come from the database, at assignment and again before each
 * batch, since a database that was emptied meanwhile must be filled from the beginning.
 */
final class Projector implements KafkaBindingRebalanceListener {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    private final CaseProjection projection;
    private final Served served;
    private final Positions positions;
    private final Supplier<LogIdentity> identity;
    private final Supplier<Map<TopicPartition, Long>> logEnds;
    private final ReadModelState state;
    private final EndToEnd endToEnd;
    private final ThreadLocal<Assignment> assignments = ThreadLocal.withInitial(Assignment::new);
    private final FailedBatches failures = new FailedBatches(InstantSource.system(), line -> LOG.warn("{}", line));
    private volatile boolean stopping;

    /** The assignment of one consumer: the positions it last knew, and the ends at which it is up to date. */
    private static final class Assignment {
        private @Nullable Generation generation;
        private final Map<TopicPartition, Long> known = new HashMap<>();
        private final Map<TopicPartition, Long> ends = new HashMap<>();
        private final KnownCases cases = new KnownCases();
    }

    Projector(
            CaseProjection projection,
            Served served,
            Positions positions,
            Supplier<LogIdentity> identity,
            Supplier<Map<TopicPartition, Long>> logEnds,
            ReadModelState state,
            EndToEnd endToEnd) {
        this.projection = projection;
        this.served = served;
        this.positions = positions;
        this.identity = identity;
        this.logEnds = logEnds;
        this.state = state;
        this.endToEnd = endToEnd;
    }

    /** Waits for an unavailable database: reading from other positions would leave holes. */
    @Override
    public void onPartitionsAssigned(
            String binding, Consumer<?, ?> consumer, Collection<TopicPartition> partitions, boolean initial) {
        state.notReady("Partitions were assigned; reading is not up to date yet.");
        while (!stopping) {
            try {
                served.follow();
                served.during(() -> follow(consumer));
                return;
            } catch (RuntimeException e) {
                state.notReady("The database cannot be read.");
                LOG.warn(
                        "Positions cannot be read, trying again: {}",
                        e.getClass().getSimpleName());
                pause();
            }
        }
    }

    /** @throws RuntimeException if anything could not be written; the container then delivers the same batch again */
    void project(RecordBatch batch) {
        try {
            // Another model has taken over: its own reader reads the logs, and this one is about to be stopped.
            if (served.follow()) {
                served.during(() -> write(batch));
            } else {
                // If this generation is served again, reading continues from its positions.
                assignments.get().generation = null;
            }
        } catch (RuntimeException e) {
            assignments.get().cases.forget();
            state.notReady(failures.failed(e));
            throw e;
        }
    }

    private void write(RecordBatch batch) {
        if (isFollowing(batch.consumer())) {
            var read = projection.project(batch.records(), assignments.get().cases);
            move(batch.consumer());
            endToEnd.record(read, assignments.get().ends);
            noticeCatchingUp(batch.consumer());
            failures.written();
        }
    }

    /** Positions also move past the markers that end a transaction, which are no records. */
    @EventListener
    void idle(ListenerContainerIdleEvent event) {
        var consumer = event.getConsumer();
        try {
            if (served.follow()) {
                served.during(() -> passMarks(consumer));
            }
        } catch (RuntimeException e) {
            state.notReady("The database cannot be reached.");
            LOG.debug("Positions could not be compared: {}", e.getClass().getSimpleName());
        }
    }

    private void passMarks(Consumer<?, ?> consumer) {
        if (isFollowing(consumer)) {
            move(consumer);
            noticeCatchingUp(consumer);
        }
    }

    void stop() {
        stopping = true;
    }

    /** @return false if the positions in the database differ and the consumer was moved to them: its records are void */
    private boolean isFollowing(Consumer<?, ?> consumer) {
        var stored = stored();
        var known = assignments.get().known;
        boolean same = consumer.assignment().stream()
                .allMatch(partition -> known.getOrDefault(partition, 0L).equals(stored.getOrDefault(partition, 0L)));
        if (same && served.current().equals(assignments.get().generation)) {
            return true;
        }
        if (served.current().equals(assignments.get().generation)) {
            LOG.warn("The database's positions are not those last written there: reading goes on from them.");
            state.notReady("Reading goes on from the database's positions and is not up to date yet.");
            // The positions of the data beside the cases were lost together with these.
            served.readAgain();
        }
        // The other generation has read at least as far as this one, so it answers at once.
        follow(consumer);
        return false;
    }

    /** A failure leaves the known positions unchanged, so that the next batch finds the difference again. */
    private void follow(Consumer<?, ?> consumer) {
        var assignment = assignments.get();
        assignment.cases.forget();
        var generation = served.current();
        var stored = stored();
        var ends = logEnds.get();
        projection.start(consumer.assignment().containsAll(ends.keySet()), assignment.cases);
        assignment.known.clear();
        assignment.ends.clear();
        for (var partition : consumer.assignment()) {
            long next = stored.getOrDefault(partition, 0L);
            consumer.seek(partition, next);
            assignment.known.put(partition, next);
        }
        assignment.ends.putAll(ends);
        assignment.generation = generation;
        noticeCatchingUp(consumer);
    }

    private void move(Consumer<?, ?> consumer) {
        var known = assignments.get().known;
        var moves = consumer.assignment().stream()
                .map(partition -> new Move(partition, known.getOrDefault(partition, 0L), consumer.position(partition)))
                .filter(move -> move.to() > move.from())
                .toList();
        try {
            positions.move(moves, identity.get());
        } catch (PositionsMovedException e) {
            served.readAgain();
            follow(consumer);
            return;
        }
        moves.forEach(move -> known.put(move.partition(), move.to()));
    }

    private void noticeCatchingUp(Consumer<?, ?> consumer) {
        var ends = assignments.get().ends;
        if (!consumer.assignment().isEmpty()
                && consumer.assignment().stream()
                        .allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L))) {
            state.caughtUp();
        }
    }

    private Map<TopicPartition, Long> stored() {
        return positions.all().stream()
                .collect(Collectors.toMap(
                        position -> new TopicPartition(position.topic(), position.partition()), Position::next));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database.", e);
        }
    }
}
