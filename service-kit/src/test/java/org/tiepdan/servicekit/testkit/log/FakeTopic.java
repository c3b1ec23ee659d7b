package org.tiepdan.servicekit.testkit.log;

import java.util.HashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** The records that a reader finds on each connection, and those written afterwards. */
public final class FakeTopic {
    private final String name;
    private final LinkedBlockingQueue<MockConsumer<byte[], byte[]>> found = new LinkedBlockingQueue<>();
    private final AtomicInteger connected = new AtomicInteger();

    public FakeTopic(String name) {
        this.name = name;
    }

    /** The number of connections and attempts. */
    public int connected() {
        return connected.get();
    }

    /** @throws KafkaException as without a broker, if there are no more connections */
    public Consumer<byte[], byte[]> connect() {
        connected.incrementAndGet();
        var next = found.poll();
        if (next == null) {
            throw new KafkaException("away");
        }
        return next;
    }

    /** @param ends the end of each partition for the next connection; the first record of each has position 0 */
    public MockConsumer<byte[], byte[]> isFound(long... ends) {
        var consumer = new MockConsumer<byte[], byte[]>("none");
        var beginnings = new HashMap<TopicPartition, Long>();
        var last = new HashMap<TopicPartition, Long>();
        for (int partition = 0; partition < ends.length; partition++) {
            beginnings.put(new TopicPartition(name, partition), 0L);
            last.put(new TopicPartition(name, partition), ends[partition]);
        }
        consumer.updatePartitions(
                name,
                IntStream.range(0, ends.length)
                        .mapToObj(partition -> new PartitionInfo(name, partition, null, null, null))
                        .toList());
        consumer.updateBeginningOffsets(beginnings);
        consumer.updateEndOffsets(last);
        found.add(consumer);
        return consumer;
    }

    /** Arrives with a separate poll. */
    public void write(MockConsumer<byte[], byte[]> consumer, int partition, long offset, byte[] value) {
        consumer.schedulePollTask(
                () -> consumer.addRecord(new ConsumerRecord<>(name, partition, offset, new byte[0], value)));
    }
}
