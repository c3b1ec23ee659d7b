package org.tiepdan.routing.adapter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tiepdan.lawpack.LawPack;

/** The service's own metrics. Tags come only from closed sets, because values in a record could be anything. */
@Component
public class RoutingMetrics {
    private static final Set<String> KNOWN_BUT_NOT_USED =
            Set.of("petition.opened.v1", "reception.held.v1", "reception.voided.v1");

    private final MeterRegistry registry;
    private final Counter deadLetters;
    private final Counter conflicts;
    private final Counter objections;
    private final Counter linked;

    public RoutingMetrics(MeterRegistry registry, LawPack law) {
        this.registry = registry;
        this.deadLetters =
                Counter.builder("dead.letters").tag("service", "routing").register(registry);
        this.conflicts = Counter.builder("petitions.conflicting").register(registry);
        this.objections = Counter.builder("objections").register(registry);
        this.linked = Counter.builder("petitions.linked").register(registry);
        Gauge.builder("law.pack.info", () -> 1).tag("version", law.ruleset()).register(registry);
    }

    /** @param outcome and {@code type} are codes of closed sets, or {@code unknown} */
    public void decided(String outcome, String type) {
        registry.counter("routing.decisions", "outcome", outcome, "type", type).increment();
    }

    /** Denunciations are not counted. */
    public void linked() {
        linked.increment();
    }

    public void conflict() {
        conflicts.increment();
    }

    /** @param outcome of an officer's decision: a code of a closed set */
    public void triageDecided(String outcome) {
        registry.counter("triage.decisions", "outcome", outcome).increment();
    }

    public void objected() {
        objections.increment();
    }

    public void skipped(String type) {
        registry.counter("events.skipped", "type", KNOWN_BUT_NOT_USED.contains(type) ? type : "unknown")
                .increment();
    }

    /** Runs the steps before a processor's first write, and counts a dead letter if they throw: Kafka Streams then sends the record there. */
    public <T> T countingDeadLetters(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            deadLetters.increment();
            throw e;
        }
    }
}
