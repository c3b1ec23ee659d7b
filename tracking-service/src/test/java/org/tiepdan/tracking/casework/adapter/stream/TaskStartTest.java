package org.tiepdan.tracking.casework.adapter.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.parked.Retries;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases.Reason;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.casework.rules.Casework;
import org.tiepdan.tracking.petition.Circumstances;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;

/** The records that a task reads when it starts: an office has far more closed cases than open ones. */
class TaskStartTest {
    private static final Competence COMPETENCE = new Competence("19-05443", Outcome.TRANSFER);

    @TempDir
    Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private MockProcessorContext<byte[], Outgoing> context;
    private KeyValueStore<Bytes, byte[]> store;
    private CaseStores stores;

    @BeforeEach
    void openTheStore() {
        context = new MockProcessorContext<>(
                new Properties(), new org.apache.kafka.streams.processor.TaskId(0, 0), folder.toFile());
        context.setCurrentSystemTimeMs(at("2026-07-02T08:00").toEpochMilli());
        store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(Tracking.STORE), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .withCachingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        stores = new CaseStores(context);
    }

    private static CaseId id(int number) {
        return new CaseId("%032x".formatted(number));
    }

    private static Petition petition(CaseId id) {
        return new Petition(
                id,
                PetitionType.PROPOSAL,
                null,
                Channel.POST,
                "19-btcd",
                at("2026-07-01T09:15"),
                at("2026-07-01T09:16"),
                null,
                new Circumstances(false, true),
                null,
                null,
                null);
    }

    private static CaseFile file(Case stage) {
        return new CaseFile(stage, null, 0, List.of(), List.of(), null);
    }

    private static KeptCase kept(CaseFile file) {
        return KeptCase.unopened("first-event").then(file, ChainLink.NONE);
    }

    private static CaseFile routed(CaseId id) {
        return file(new Case.Routed(petition(id), COMPETENCE));
    }

    private static CaseFile closed(CaseId id) {
        return file(new Case.Closed(petition(id), COMPETENCE, ClosedAs.WITHDRAWN, null));
    }

    @Test
    void readsNoClosedCase() {
        // Reading any of these unreadable cases would fail the start.
        IntStream.range(1, 1_000)
                .mapToObj(TaskStartTest::id)
                .forEach(id -> store.put(StoreKeys.closed(id), "not a case".getBytes(UTF_8)));
        IntStream.range(2_000, 2_003)
                .mapToObj(TaskStartTest::id)
                .forEach(id -> stores.put(id, kept(CaseFile.UNOPENED), kept(routed(id))));

        start();
        context.scheduledPunctuators().forEach(each -> each.getPunctuator().punctuate(0));

        assertThat(meters.get("cases.open").gauges().stream()
                        .mapToDouble(Gauge::value)
                        .sum())
                .isEqualTo(3);
        assertThat(meters.get("deadline.checks.failed").counter().count()).isZero();
    }

    @Test
    void aCaseThatEndsStandsAmongTheClosedOnesAndMayComeBack() {
        var id = id(7);
        stores.put(id, kept(CaseFile.UNOPENED), kept(routed(id)));
        assertThat(stores.nextOpen(CaseStores.BEFORE_ALL, 10)).containsExactly(id);

        stores.put(id, kept(routed(id)), kept(closed(id)));
        assertThat(stores.nextOpen(CaseStores.BEFORE_ALL, 10)).isEmpty();
        assertThat(stores.find(id))
                .hasValueSatisfying(stored -> assertThat(stored.file()).isEqualTo(closed(id)));

        stores.put(id, kept(closed(id)), kept(routed(id)));
        assertThat(stores.nextOpen(CaseStores.BEFORE_ALL, 10)).containsExactly(id);
        assertThat(store.get(StoreKeys.closed(id))).isNull();
    }

    @Test
    void anOpenCaseThatCannotBeReadIsParkedAndTheOthersAreCounted() {
        store.put(StoreKeys.open(id(1)), "not a case".getBytes(UTF_8));
        stores.put(id(2), kept(CaseFile.UNOPENED), kept(routed(id(2))));

        start();

        assertThat(gauge("cases.parked")).isEqualTo(1);
        assertThat(gauge("cases.open")).isEqualTo(1);
    }

    @Test
    void aMendedProgramTakesAParkedCaseUpAtItsFirstLook() {
        stores.put(id(1), kept(CaseFile.UNOPENED), kept(routed(id(1))));
        stores.parked().failed(id(1), Reason.UNREADABLE, new IllegalStateException(), at("2026-07-02T00:00"));

        start();
        assertThat(gauge("cases.parked")).isEqualTo(1);
        context.scheduledPunctuators().forEach(each -> each.getPunctuator().punctuate(0));

        assertThat(gauge("cases.parked")).isZero();
        assertThat(store.get(StoreKeys.parked(id(1)))).isNull();
    }

    private double gauge(String name) {
        return meters.get(name).gauges().stream().mapToDouble(Gauge::value).sum();
    }

    private void start() {
        var settings =
                new DeadlineSettings(CaseSpec.GRACE, Duration.ofSeconds(1), 10, Duration.ofMinutes(1), List.of());
        var casework = new Casework(CaseSpec.LAW, CaseSpec.GRACE, CaseSpec.WARNINGS);
        CaseProcessor.supplier(new CaseMeans(
                        () -> casework,
                        UnaryOperator.identity(),
                        new CaseMetrics(meters),
                        settings,
                        new Retries(),
                        Stores::inMemoryKeyValueStore))
                .get()
                .init(context);
    }
}
