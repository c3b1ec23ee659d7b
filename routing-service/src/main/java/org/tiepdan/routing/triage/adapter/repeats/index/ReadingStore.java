package org.tiepdan.routing.triage.adapter.repeats.index;

import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** A read-only view of a store that only its own topology writes. */
final class ReadingStore implements KeyValueStore<byte[], byte[]> {
    private final ReadOnlyKeyValueStore<byte[], byte[]> store;

    ReadingStore(ReadOnlyKeyValueStore<byte[], byte[]> store) {
        this.store = store;
    }

    @Override
    public byte[] get(byte[] key) {
        return store.get(key);
    }

    @Override
    public KeyValueIterator<byte[], byte[]> range(byte[] from, byte[] to) {
        return store.range(from, to);
    }

    @Override
    public KeyValueIterator<byte[], byte[]> all() {
        return store.all();
    }

    @Override
    public long approximateNumEntries() {
        return store.approximateNumEntries();
    }

    @Override
    public void put(byte[] key, byte[] value) {
        throw notWritten();
    }

    @Override
    public byte[] putIfAbsent(byte[] key, byte[] value) {
        throw notWritten();
    }

    @Override
    public void putAll(List<KeyValue<byte[], byte[]>> entries) {
        throw notWritten();
    }

    @Override
    public byte[] delete(byte[] key) {
        throw notWritten();
    }

    @Override
    public String name() {
        return "read";
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        throw notWritten();
    }

    @Override
    public void flush() {
        throw notWritten();
    }

    @Override
    public void close() {
        // The topology closes its own store.
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    private static UnsupportedOperationException notWritten() {
        return new UnsupportedOperationException("Expected a store to be written by its own topology alone.");
    }
}
