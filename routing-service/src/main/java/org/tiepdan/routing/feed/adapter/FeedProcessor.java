package org.tiepdan.routing.feed.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.feed.FeedAddressing;
import org.tiepdan.routing.feed.FeedAddressing.Addressed;
import org.tiepdan.routing.feed.FeedCase;

/**
 * Addresses an event, stores the case and forwards the event under each body's code. If one of the bodies has no feed, the event goes to no
 * feed but to the dead letters.
 */
final class FeedProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    private final Bodies bodies;
    private final RoutingMetrics metrics;
    private final Clock clock;
    private KeyValueStore<String, FeedCase> cases;

    FeedProcessor(Bodies bodies, RoutingMetrics metrics, Clock clock) {
        this.bodies = bodies;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        cases = context.getStateStore(FeedsTopology.STORE);
    }

    @Override
    public void process(Record<byte[], byte[]> event) {
        metrics.countingDeadLetters(() -> addressed(event)).ifPresent(mail -> write(event, mail));
    }

    private record Mail(Envelope envelope, @Nullable FeedCase known, Addressed addressed) {}

    private Optional<Mail> addressed(Record<byte[], byte[]> event) {
        var envelope = EventRecords.envelope(event.headers(), event.key());
        var view = EventRecords.payload(event.value(), FeedEvents.View.class);
        var read = FeedEvents.read(envelope.type(), view);
        if (read.isEmpty()) {
            metrics.skipped(envelope.type());
            return Optional.empty();
        }
        var known = cases.get(envelope.subject().value());
        var addressed = FeedAddressing.address(read.get(), known, bodies, LegalTime.dateOf(clock.instant()))
                .orElseThrow(() -> new UnreadableRecordException("Expected case.opened before what follows it."));
        if (!addressed.bodies().stream().allMatch(body -> bodies.find(body).isPresent())) {
            throw new UnreadableRecordException("Expected bodies of bodies.csv, but one named has no feed.");
        }
        return Optional.of(new Mail(envelope, known, addressed));
    }

    private void write(Record<byte[], byte[]> event, Mail mail) {
        var next = mail.addressed().next();
        // Most events do not move a case to another body.
        if (next != null && !next.equals(mail.known())) {
            cases.put(mail.envelope().subject().value(), next);
        }
        long now = clock.millis();
        var content = LeftOut.of(mail.envelope().type(), event.value());
        for (var body : mail.addressed().bodies()) {
            var headers = EventRecords.headers(mail.envelope());
            context().forward(new Record<>(body.getBytes(UTF_8), content.valueFor(body), now, headers));
        }
    }
}
