package org.tiepdan.tracking.casework.adapter.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.servicekit.metrics.BodyTag;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineApproaching;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineElapsed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEndedLate;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEscalated;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMissed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlinePaused;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;

/** Metrics for operators. Shared by the tasks of this instance, each of which adds and removes its own share. */
final class CaseMetrics {
    private final MeterRegistry registry;
    private final Map<Tally.Meter, AtomicLong> gauges = new ConcurrentHashMap<>();
    private final Map<Tally.Meter, Counter> counters = new ConcurrentHashMap<>();
    private final Counter deadLetters;
    private final Counter skipped;
    private final Counter failedChecks;
    private final Counter looksCutShort;
    private final Timer looks;
    private final Timer noticeDelay;

    CaseMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.deadLetters =
                Counter.builder("dead.letters").tag("service", "tracking").register(registry);
        this.skipped =
                Counter.builder("events.skipped").tag("service", "tracking").register(registry);
        this.failedChecks = Counter.builder("deadline.checks.failed").register(registry);
        this.looksCutShort = Counter.builder("deadline.looks.cut.short")
                .description("Checks for due limits that their time limit stopped")
                .register(registry);
        this.looks = Timer.builder("deadline.looks")
                .description("One check for due limits")
                .register(registry);
        this.noticeDelay = Timer.builder("deadline.notice.delay")
                .description("Detected minus due, for limits that fell due after they were set")
                .serviceLevelObjectives(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(5),
                        Duration.ofHours(1),
                        Duration.ofHours(12))
                .register(registry);
    }

    /** Registers every possible warning at zero, so that a rate counts the first one. */
    void expectWarnings(Collection<String> ruleIds, Collection<Integer> days) {
        ruleIds.forEach(rule -> days.forEach(each -> warnings(rule, each)));
    }

    private Counter warnings(String ruleId, int days) {
        return counter("deadlines.approaching", "rule", ruleId, "days", Integer.toString(days));
    }

    /** Registers every possible step at zero, so that a rate counts the first one. */
    void expectSteps(Collection<String> ruleIds, Collection<EscalationStep> steps) {
        ruleIds.forEach(rule -> steps.forEach(step -> escalated(rule, step)));
    }

    private Counter escalated(String ruleId, EscalationStep step) {
        return counter("cases.escalated", "rule", ruleId, "step", step.name());
    }

    void deadLetter() {
        deadLetters.increment();
    }

    void skipped() {
        skipped.increment();
    }

    void looked(Duration time) {
        looks.record(time);
    }

    void lookCutShort() {
        looksCutShort.increment();
    }

    void checkFailed() {
        failedChecks.increment();
    }

    /** @param result {@code done} or the code of the refusal */
    void command(String command, String result) {
        counter("commands", "command", command, "result", result).increment();
    }

    /** @param file the case after the events */
    void happened(CaseFile file, List<CaseEvent> events) {
        boolean mayDenounce = !(file.stage() instanceof Case.Opened opened)
                || opened.petition().type().mayDenounce();
        for (var event : events) {
            if (event instanceof LimitChanged(var change)) {
                happened(change, mayDenounce);
            }
        }
    }

    private void happened(DeadlineEvent change, boolean mayDenounce) {
        var limit = change.deadline();
        switch (change) {
            case DeadlineApproaching near ->
                warnings(limit.ruleId(), near.days()).increment();
            case DeadlineMissed missed -> {
                counter("deadlines.missed", "body", BodyTag.of(limit.owedBy(), mayDenounce))
                        .increment();
                counter("deadlines.missed.by.rule", "rule", limit.ruleId()).increment();
                if (limit.fellDueAfterItWasSet()) {
                    noticeDelay.record(Duration.between(limit.dueAt(), missed.noticedAt()));
                }
            }
            case DeadlineEscalated escalated ->
                escalated(limit.ruleId(), escalated.step().step()).increment();
            case DeadlineSet _,
                    DeadlineEndedLate _,
                    DeadlineMet _,
                    DeadlineCancelled _,
                    DeadlinePaused _,
                    DeadlineElapsed _,
                    DeadlineRevised _ -> {}
        }
    }

    /** Kept because the registry would build an id from name and tags each time. */
    private Counter counter(String name, String... tags) {
        return counters.computeIfAbsent(
                new Tally.Meter(name, List.of(tags)),
                meter -> registry.counter(meter.name(), meter.tags().toArray(String[]::new)));
    }

    /** @param difference change in the number of cases or open limits of that kind */
    void add(Tally.Meter meter, long difference) {
        gauges.computeIfAbsent(meter, this::gauge).addAndGet(difference);
    }

    private AtomicLong gauge(Tally.Meter meter) {
        var value = new AtomicLong();
        registry.gauge(meter.name(), Tags.of(meter.tags().toArray(String[]::new)), value);
        return value;
    }
}
