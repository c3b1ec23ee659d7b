package org.tiepdan.tracking.casework.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.rules.CaseSpec;

/** Acts are stored separately from their case. */
class ActsTest {
    private static final CaseId ID = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final CaseId NEXT = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1f");

    @TempDir
    Path folder;

    private KeyValueStore<Bytes, byte[]> store;
    private CaseStores stores;

    @BeforeEach
    void openTheStore() {
        var context = new MockProcessorContext<Void, Void>(new Properties(), new TaskId(0, 0), folder.toFile());
        store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(Tracking.STORE), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .withCachingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        stores = new CaseStores(context);
    }

    private static Act accepted(int number) {
        return new Act(
                "k-" + number,
                at("2026-07-02T08:00"),
                null,
                new Content.Done(new AcceptCase("19-05443", "cb-0142", on("2026-07-02"))));
    }

    private static KeptCase kept(CaseFile file) {
        return KeptCase.unopened("first-event").then(file, ChainLink.NONE);
    }

    private CaseFile found(CaseId id) {
        return stores.find(id).orElseThrow().file();
    }

    private void put(CaseId id, CaseFile before, CaseFile after) {
        stores.put(id, kept(before), kept(after));
    }

    @Test
    void readsEachActAsItWasInTheOrderOfRecording() {
        var file = CaseSpec.routedFile();
        for (var act : IntStream.range(0, 12).mapToObj(ActsTest::accepted).toList()) {
            file = file.recording(act);
        }

        put(ID, CaseFile.UNOPENED, file);
        put(NEXT, CaseFile.UNOPENED, CaseSpec.routedFile());

        assertThat(found(ID)).isEqualTo(file);
        assertThat(found(ID).history()).containsExactlyElementsOf(file.history());
        assertThat(found(NEXT).history()).hasSize(1);
    }

    /** Cases whose limits fall due at once go to the store together. */
    @Test
    void aCaseThatCannotBeStoredLeavesNothingAndTheOthersAreStored() {
        var acts = IntStream.range(0, 30).mapToObj(ActsTest::accepted).toList();
        var notOpened = new CaseFile(new Case.Unopened(), null, 0, List.of(), List.of(), acts);
        stores.add(NEXT, kept(CaseFile.UNOPENED), kept(CaseSpec.routedFile()));

        assertThatIllegalArgumentException().isThrownBy(() -> stores.add(ID, kept(CaseFile.UNOPENED), kept(notOpened)));
        assertThat(stores.find(NEXT)).as("before it is written").isEmpty();
        stores.write();

        assertThat(stores.find(NEXT)).isPresent();
        assertThat(stores.find(ID)).isEmpty();
        assertThat(records()).isZero();
    }

    private CaseFile with(int count) {
        put(ID, CaseFile.UNOPENED, CaseSpec.routedFile());
        for (int number = 1; number <= count; number++) {
            var before = stores.find(ID).orElseThrow();
            stores.put(ID, before, before.then(before.file().recording(accepted(number)), ChainLink.NONE));
        }
        return found(ID);
    }

    private int records() {
        int count = 0;
        try (var all = store.range(StoreKeys.acts(ID, 0), StoreKeys.acts(ID, 999_999))) {
            for (; all.hasNext(); all.next()) {
                count++;
            }
        }
        return count;
    }

    @Test
    void aCaseOfFewActsHasOneRecord() {
        assertThat(with(2).history()).hasSize(3);
        assertThat(records()).isZero();
    }

    @Test
    void aCaseOfManyActsStaysSmallAndNoneIsReadToRecordAnother() {
        assertThat(with(300).history()).extracting(Act::id).endsWith("k-299", "k-300");
        assertThat(store.get(StoreKeys.open(ID)).length).isLessThan(4_000);
        assertThat(records()).isGreaterThan(10);
        store.put(StoreKeys.acts(ID, 0), "not an act".getBytes(StandardCharsets.UTF_8));

        var before = stores.find(ID).orElseThrow();
        var after = before.file().recording(accepted(301));
        stores.put(ID, before, before.then(after, ChainLink.NONE));

        assertThat(after.actCount()).isEqualTo(302);
        assertThat(found(ID).actCount()).isEqualTo(302);
    }

    @Test
    void actsAreWrittenAnewWhenOneIsVoid() {
        with(40);
        var before = stores.find(ID).orElseThrow();
        var file = before.file();

        var corrected = file.withActs(file.voiding("k-1", "k-41")).recording(accepted(41));
        stores.put(ID, before, before.then(corrected, ChainLink.NONE));

        assertThat(found(ID)).isEqualTo(corrected);
        assertThat(found(ID).history().get(1).voidedBy()).isEqualTo("k-41");
        assertThat(found(ID).history()).hasSize(42);
        assertThat(records()).isEqualTo(1);
    }
}
