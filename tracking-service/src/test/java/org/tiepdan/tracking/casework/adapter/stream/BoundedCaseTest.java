package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.history.Bounds;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.casework.rules.Casework;

/** However many commands come for one case, what is recorded and kept of it stays within its bounds. */
class BoundedCaseTest {
    private static final Instant NOW = at("2026-07-01T09:16");
    private static final Bounds BOUNDS = new Bounds(300, 100, 50, 3, 4);

    @TempDir
    Path folder;

    private MockProcessorContext<byte[], Outgoing> context;
    private Processor<byte[], byte[], byte[], Outgoing> cases;
    private KeyValueStore<Bytes, byte[]> store;

    @BeforeEach
    void start() {
        context = new MockProcessorContext<>(new Properties(), new TaskId(0, 0), folder.toFile());
        context.setCurrentSystemTimeMs(NOW.toEpochMilli());
        store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(Tracking.STORE), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .withCachingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        var casework = new Casework(CaseSpec.LAW, CaseSpec.GRACE, CaseSpec.WARNINGS, BOUNDS);
        var settings =
                new DeadlineSettings(CaseSpec.GRACE, Duration.ofSeconds(1), 10, Duration.ofMinutes(1), List.of());
        var means = new CaseMeans(
                () -> casework, UnaryOperator.identity(), new CaseMetrics(new SimpleMeterRegistry()), settings);
        cases = CaseProcessor.supplier(means).get();
        cases.init(context);
    }

    private void routed() {
        process(
                CASE,
                new Envelope("fact", "petition.routed.v1", URI.create("/routing-service"), CASE, NOW, "first", "received"),
                EventRecords.value(ContractSamples.value("petition.routed.v1")));
    }

    private CommandReply command(CaseId id, String name, String key, String by) {
        var payload = EventJson.MAPPER
                .createObjectNode()
                .put("by", by)
                .put("officer", CaseSpec.OFFICER)
                .put("on", "2026-07-01")
                .put("requestDigest", "q-" + key);
        var command = CommandEnvelope.id(id, key);
        process(
                id,
                new Envelope(command, "case." + name + ".v1", Tracking.SOURCE, id, NOW, command, null),
                EventRecords.value(payload));
        var reply = context.forwarded().getLast().record().value();
        assertThat(reply.topic()).isEqualTo(Topics.TRACKING_REPLIES);
        return CommandReply.read(reply.json());
    }

    private void process(CaseId id, Envelope envelope, byte[] value) {
        cases.process(new Record<>(EventRecords.key(id), value, NOW.toEpochMilli(), EventRecords.headers(envelope)));
    }

    private List<String> events() {
        return context.forwarded().stream()
                .map(forwarded -> forwarded.record())
                .filter(record -> record.value().topic().equals(Topics.TRACKING_EVENTS))
                .map(record -> EventRecords.envelope(record.headers(), record.key()).type())
                .toList();
    }

    private int kept() {
        int count = 0;
        try (var all = store.all()) {
            for (; all.hasNext(); all.next()) {
                count++;
            }
        }
        return count;
    }

    @Test
    void aCommandForACaseThatDoesNotExistIsAnsweredAndLeavesNothing() {
        for (int n = 0; n < 20; n++) {
            assertThat(command(CASE, "acceptance", "k-" + n, CaseSpec.COMMUNE).code())
                    .isEqualTo("unknown-case");
        }

        assertThat(events()).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void refusalsAreRecordedUntilTheirBoundAndAnsweredAllTheSame() {
        routed();
        command(CASE, "acceptance", "k", CaseSpec.COMMUNE);
        int before = kept();

        for (int n = 0; n < 20; n++) {
            assertThat(command(CASE, "acceptance", "again-" + n, CaseSpec.COMMUNE).status())
                    .isEqualTo(409);
        }

        assertThat(events().stream().filter("command.rejected.v1"::equals)).hasSize(3);
        assertThat(kept()).isEqualTo(before + 3);
    }

    @Test
    void anActWhoseAnswerIsNoLongerKeptIsNotDoneAgain() {
        routed();
        var first = command(CASE, "acceptance", "k", CaseSpec.COMMUNE);
        for (int n = 0; n < 20; n++) {
            command(CASE, "urging", "u-" + n, CaseSpec.BOARD);
        }
        context.resetForwards();

        var again = command(CASE, "acceptance", "k", CaseSpec.COMMUNE);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.shown().state()).isEqualTo(first.shown().state());
        assertThat(command(CASE, "withdrawal", "k", CaseSpec.COMMUNE).code()).isEqualTo("idempotency-key-reused");
        assertThat(events()).isEmpty();
    }

    @Test
    void answersStayWithinTheirBound() {
        routed();
        int before = kept();
        for (int n = 0; n < 20; n++) {
            command(CASE, "urging", "u-" + n, CaseSpec.BOARD);
        }

        // Each act is a record of its own, beside at most one and a half times the answers.
        assertThat(kept()).isBetween(before + 20 + 4, before + 20 + 6);
        assertThat(command(CASE, "urging", "u-19", CaseSpec.BOARD).status()).isEqualTo(200);
    }
}
