package org.tiepdan.tracking.casework.adapter.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;

class AnswersTest {
    private static final CaseId ID = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final CaseId NEXT = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1f");

    @TempDir
    Path folder;

    private KeyValueStore<Bytes, byte[]> store;
    private Answers answers;

    @BeforeEach
    void openTheStore() {
        var context = new MockProcessorContext<Void, Void>(new Properties(), new TaskId(0, 0), folder.toFile());
        store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(Tracking.STORE), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .withCachingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        answers = new Answers(context);
    }

    @Test
    void keepsTheNewestAnswersAndThoseOfAnEarlierProgramUntilThereAreMany() {
        store.put(StoreKeys.result(ID, "earlier"), reply("earlier"));
        store.put(StoreKeys.result(NEXT, "other"), reply("other"));

        for (int number = 1; number <= 10; number++) {
            answers.put(ID, "k-" + number, reply("k-" + number), number, 10);
        }
        assertThat(kept(ID)).hasSize(11);
        assertThat(answers.find(ID, "earlier"))
                .satisfies(reply -> assertThat(reply.commandId()).isEqualTo("earlier"));

        for (int number = 11; number <= 100; number++) {
            answers.put(ID, "k-" + number, reply("k-" + number), number, 10);
            assertThat(kept(ID).size()).isLessThanOrEqualTo(16);
        }
        assertThat(kept(ID))
                .containsAll(IntStream.rangeClosed(91, 100)
                        .mapToObj(number -> "k-" + number)
                        .toList());
        assertThat(answers.find(ID, "earlier")).isNull();
        assertThat(answers.find(NEXT, "other")).isNotNull();
    }

    private static byte[] reply(String commandId) {
        return ("{\"commandId\": \"" + commandId + "\", \"status\": 200}").getBytes(StandardCharsets.UTF_8);
    }

    private List<String> kept(CaseId id) {
        var ids = new ArrayList<String>();
        try (var all = store.range(StoreKeys.beforeResults(id), StoreKeys.afterResults(id))) {
            all.forEachRemaining(
                    entry -> ids.add(new String(entry.key.get(), StandardCharsets.US_ASCII).split("/")[1]));
        }
        return ids;
    }
}
