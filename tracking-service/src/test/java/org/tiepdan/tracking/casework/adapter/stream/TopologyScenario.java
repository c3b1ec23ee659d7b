package org.tiepdan.tracking.casework.adapter.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.casework.rules.Casework;
import org.tiepdan.tracking.casework.rules.FewerLimits;
import org.tiepdan.tracking.notice.CurrentCasework;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The topology with a controlled clock: input, output, and state across restarts. */
final class TopologyScenario extends ScenarioDriver {
    static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");

    private final DeadlineSettings settings;
    private final AtomicReference<LawPack> law;
    private Instant now;
    private int facts;

    TopologyScenario(Path stateFolder, Instant start, int budget) {
        this(stateFolder, start, budget, Duration.ofMinutes(1));
    }

    TopologyScenario(Path stateFolder, Instant start, int budget, Duration lookTime) {
        this(stateFolder, start, budget, lookTime, CaseSpec.WARNINGS);
    }

    TopologyScenario(Path stateFolder, Instant start, int budget, Duration lookTime, List<Integer> warnings) {
        this(
                stateFolder,
                start,
                new DeadlineSettings(CaseSpec.GRACE, Duration.ofSeconds(1), budget, lookTime, warnings),
                FewerLimits.QUIET);
    }

    /** With the steps against late bodies: urging, reporting and accountability. */
    static TopologyScenario escalating(Path stateFolder, Instant start) {
        return new TopologyScenario(
                stateFolder,
                start,
                new DeadlineSettings(
                        CaseSpec.GRACE, Duration.ofSeconds(1), 3, Duration.ofMinutes(1), CaseSpec.WARNINGS),
                FewerLimits.PACK);
    }

    TopologyScenario(Path stateFolder, Instant start, DeadlineSettings settings, LawPack law) {
        this(stateFolder, start, settings, new AtomicReference<>(law));
    }

    private TopologyScenario(Path stateFolder, Instant start, DeadlineSettings settings, AtomicReference<LawPack> law) {
        super(
                stateFolder,
                start,
                new CurrentCasework(
                        law::get, pack -> new Casework(pack, settings.lateEntryGrace(), settings.warnWorkingDays())),
                settings);
        this.now = start;
        this.settings = settings;
        this.law = law;
    }

    /** A routed complaint of 2026-07-01, transferred to 19-05443, with the given changes. */
    TopologyScenario routed(CaseId id, java.util.function.Consumer<ObjectNode> change) {
        return fact(id, "petition.routed.v1", change);
    }

    TopologyScenario routed() {
        return routed(CASE, _ -> {});
    }

    TopologyScenario fact(CaseId id, String type, java.util.function.Consumer<ObjectNode> change) {
        var payload = (ObjectNode) ContractSamples.value(type).deepCopy();
        change.accept(payload);
        return routing(id, type, "fact-" + ++facts, payload);
    }

    TopologyScenario routing(CaseId id, String type, String eventId, JsonNode payload) {
        var envelope = new Envelope(
                eventId, type, java.net.URI.create("/routing-service"), id, now, "first-event", "received");
        routing.pipeInput(new TestRecord<>(
                EventRecords.key(id), EventRecords.value(payload), EventRecords.headers(envelope), now));
        return this;
    }

    /** {@code members} are alternating names and values, in addition to those of every command. */
    TopologyScenario command(String name, String key, String on, String... members) {
        return command(CASE, name, key, on, "q-" + name + on, members);
    }

    TopologyScenario command(CaseId id, String name, String key, String on, String digest, String... members) {
        var payload = EventJson.MAPPER.createObjectNode();
        payload.put("by", CaseSpec.COMMUNE)
                .put("officer", CaseSpec.OFFICER)
                .put("on", on)
                .put("requestDigest", digest);
        for (int i = 0; i < members.length; i += 2) {
            payload.put(members[i], members[i + 1]);
        }
        return commanding(id, "case." + name + ".v1", CommandEnvelope.id(id, key), payload);
    }

    TopologyScenario commanding(CaseId id, String type, String commandId, JsonNode payload) {
        var envelope = new Envelope(commandId, type, Tracking.SOURCE, id, now, commandId, null);
        commands.pipeInput(new TestRecord<>(
                EventRecords.key(id), EventRecords.value(payload), EventRecords.headers(envelope), now));
        return this;
    }

    TopologyScenario rawRouting(byte @Nullable [] key, byte @Nullable [] value) {
        routing.pipeInput(key, value);
        return this;
    }

    TopologyScenario rawCommand(byte @Nullable [] key, byte @Nullable [] value) {
        commands.pipeInput(key, value);
        return this;
    }

    /** As an instance that has read the notice. */
    TopologyScenario announced(LawNotice notice) {
        law.updateAndGet(before -> before.with(notice));
        return this;
    }

    /** Advances the wall clock without any new record. */
    TopologyScenario clockAt(Instant then) {
        advance(Duration.between(now, then));
        now = then;
        return this;
    }

    /** @return a new instance with the state of this one, started at another moment, with warnings */
    TopologyScenario restartedAt(Path folder, Instant start) {
        var kept = contents();
        close();
        var warning = new DeadlineSettings(
                settings.lateEntryGrace(), settings.tick(), settings.budget(), settings.lookTime(), CaseSpec.WARNINGS);
        return restartedAt(folder, start, warning, kept);
    }

    /** @param kept the state that the new instance finds; this one is already closed */
    TopologyScenario restartedAt(Path folder, Instant start, List<KeyValue<Bytes, byte[]>> kept) {
        return restartedAt(folder, start, settings, kept);
    }

    private TopologyScenario restartedAt(
            Path folder, Instant start, DeadlineSettings restartedWith, List<KeyValue<Bytes, byte[]>> kept) {
        var restarted = new TopologyScenario(folder, start.minusMillis(1), restartedWith, law.get());
        restarted.store().putAll(kept);
        return restarted;
    }
}
