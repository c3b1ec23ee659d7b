package org.tiepdan.tracking.casework.adapter.answer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;

/**
 * First answers to the newest commands of a case, so that a command can be repeated. Each has its number within the case, and from time to
 * time the oldest are dropped.
 */
public final class Answers {
    /** Precedes the number; a reply without one, as earlier versions stored it, begins with a brace. */
    private static final byte NUMBERED = 1;

    private static final int REPLY_AT = 1 + Integer.BYTES;

    private final KeyValueStore<Bytes, byte[]> store;

    public Answers(ProcessorContext<?, ?> context) {
        this.store = context.getStateStore(Tracking.STORE);
    }

    /** @param value the stored bytes */
    public static CommandReply read(byte[] value) {
        return CommandReply.read(value[0] == NUMBERED ? Arrays.copyOfRange(value, REPLY_AT, value.length) : value);
    }

    public @Nullable CommandReply find(CaseId id, String commandId) {
        var value = store.get(StoreKeys.result(id, commandId));
        return value == null ? null : read(value);
    }

    /**
     * @param number of the answer among those of its case, from 1
     * @param reply as it was written to the topic of replies
     * @param atLeast minimum number of newest answers to keep
     */
    public void put(CaseId id, String commandId, byte[] reply, int number, int atLeast) {
        var value = ByteBuffer.allocate(REPLY_AT + reply.length)
                .put(NUMBERED)
                .putInt(number)
                .put(reply);
        store.put(StoreKeys.result(id, commandId), value.array());
        if (number > atLeast && number % (atLeast / 2) == 0) {
            drop(id, number - atLeast);
        }
    }

    private void drop(CaseId id, int last) {
        var old = new ArrayList<Bytes>();
        try (var all = store.range(StoreKeys.beforeResults(id), StoreKeys.afterResults(id))) {
            all.forEachRemaining(entry -> {
                if (number(entry.value) <= last) {
                    old.add(entry.key);
                }
            });
        }
        old.forEach(store::delete);
    }

    private static int number(byte[] value) {
        return value[0] == NUMBERED ? ByteBuffer.wrap(value).getInt(1) : 0;
    }
}
