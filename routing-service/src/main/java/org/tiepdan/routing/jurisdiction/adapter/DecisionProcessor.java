package org.tiepdan.routing.jurisdiction.adapter;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.lawpack.PetitionType;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;

/** Decide, then put, then forward: whatever throws after the forward would be committed all the same. */
final class DecisionProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    private static final URI SOURCE = URI.create("/routing-service");

    private final JurisdictionDecider decider;
    private final RoutingMetrics metrics;
    private final Clock clock;
    private KeyValueStore<String, DecidedPetition> decided;

    DecisionProcessor(JurisdictionDecider decider, RoutingMetrics metrics, Clock clock) {
        this.decider = decider;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        decided = context.getStateStore(DecisionsTopology.STORE);
    }

    @Override
    public void process(Record<byte[], byte[]> received) {
        metrics.countingDeadLetters(() -> written(received)).ifPresent(this::write);
    }

    private record Written(String key, DecisionStep step, Record<byte[], byte[]> record) {}

    private Optional<Written> written(Record<byte[], byte[]> received) {
        var envelope = EventRecords.envelope(received.headers(), received.key());
        if (!envelope.type().equals(PetitionReceived.TYPE)) {
            metrics.skipped(envelope.type());
            return Optional.empty();
        }
        var petition = EventRecords.payload(received.value(), PetitionReceived.class);
        var key = envelope.subject().value();
        var now = clock.instant();
        return DecisionStep.of(envelope, petition, decided.get(key), decider, now)
                .map(step -> new Written(key, step, record(received, envelope, step.event(), now)));
    }

    private static Record<byte[], byte[]> record(
            Record<byte[], byte[]> received, Envelope cause, RoutingEvent event, Instant now) {
        var envelope = cause.next(event.wireType(), "", SOURCE, now);
        return new Record<>(
                received.key(), EventRecords.value(event), now.toEpochMilli(), EventRecords.headers(envelope));
    }

    private void write(Written written) {
        decided.put(written.key(), written.step().state());
        count(written.step());
        context().forward(written.record());
    }

    private void count(DecisionStep step) {
        if (step.isConflict()) {
            metrics.conflict();
        } else {
            metrics.decided(step.state().decision().outcome(), known(step.event()));
        }
    }

    private static String known(RoutingEvent event) {
        var type =
                switch (event) {
                    case RoutingEvent.PetitionRouted routed -> routed.type();
                    case RoutingEvent.TriageRequested requested -> requested.type();
                };
        return Stream.of(PetitionType.values())
                .map(Enum::name)
                .filter(type::equals)
                .findFirst()
                .orElse("unknown");
    }
}
