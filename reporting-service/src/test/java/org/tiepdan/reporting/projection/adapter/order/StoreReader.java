package org.tiepdan.reporting.projection.adapter.order;

import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.tiepdan.reporting.adapter.log.LogReading;
import org.tiepdan.reporting.adapter.log.LogStore;

/** Reads what is kept beside the cases. */
final class StoreReader extends MortalReader {
    private final Function<MongoDatabase, LogStore<?>> stores;
    private LogStore<?> store;
    private final Set<TopicPartition> begun = new HashSet<>();

    StoreReader(
            Random random,
            MortalDatabase database,
            List<ConsumerRecord<byte[], byte[]>> written,
            Function<MongoDatabase, LogStore<?>> stores) {
        super(random, database, written);
        this.stores = stores;
        this.store = stores.apply(database.get());
    }

    @Override
    List<String> collections() {
        return store.collections();
    }

    @Override
    void start() {
        store = stores.apply(database.get());
        begun.clear();
    }

    @Override
    long position(String topic) {
        var partition = new TopicPartition(topic, 0);
        long next = store.positions().next(partition);
        if (next > 0) {
            begun.add(partition);
        }
        return next;
    }

    @Override
    void write(List<ConsumerRecord<byte[], byte[]>> records, Map<String, Integer> from, Map<String, Integer> to) {
        begun.addAll(LogReading.write(records, store, begun));
    }

    /** As another instance reads it, too. */
    @Override
    void meanwhile(List<ConsumerRecord<byte[], byte[]>> written) {
        if (random.nextInt(4) == 0) {
            LogReading.write(written.subList(0, random.nextInt(written.size() + 1)), store, begun);
        }
    }
}
