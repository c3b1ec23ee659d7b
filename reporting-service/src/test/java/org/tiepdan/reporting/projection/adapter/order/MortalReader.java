package org.tiepdan.reporting.projection.adapter.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads several logs in any order, and sometimes dies in the middle of a write. It continues from the positions in the
 * database.
 */
abstract class MortalReader {
    final Random random;
    final MortalDatabase database;
    private final Map<String, List<ConsumerRecord<byte[], byte[]>>> logs = new TreeMap<>();
    private final Map<String, Integer> next = new TreeMap<>();
    private int deaths;

    /** @param written of one partition each, without gaps */
    MortalReader(Random random, MortalDatabase database, List<ConsumerRecord<byte[], byte[]>> written) {
        this.random = random;
        this.database = database;
        written.forEach(
                one -> logs.computeIfAbsent(one.topic(), _ -> new ArrayList<>()).add(one));
    }

    /** Starts as a new process, with empty memory. */
    abstract void start();

    /** @return the first offset of a log that has not been read */
    abstract long position(String topic);

    /** Writes what the records say, and the positions up to which they were read. */
    abstract void write(
            List<ConsumerRecord<byte[], byte[]>> records, Map<String, Integer> from, Map<String, Integer> to);

    /** Collections that are written. */
    abstract List<String> collections();

    /** What else may happen between two batches. */
    void meanwhile(List<ConsumerRecord<byte[], byte[]>> written) {}

    /** @return how often it died */
    int readAll() {
        begin();
        while (!open().isEmpty()) {
            try {
                step();
            } catch (MortalDatabase.Died e) {
                deaths++;
                begin();
            }
        }
        return deaths;
    }

    private void begin() {
        start();
        logs.keySet().forEach(topic -> next.put(topic, (int) position(topic)));
    }

    private void step() {
        var from = Map.copyOf(next);
        var batch = batch();
        if (random.nextInt(3) == 0) {
            var all = collections();
            database.dieAt(all.get(random.nextInt(all.size())), random.nextDouble());
        }
        write(batch, from, Map.copyOf(next));
        database.live();
        meanwhile(batch);
    }

    private List<ConsumerRecord<byte[], byte[]>> batch() {
        var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        int size = 1 + random.nextInt(25);
        for (var open = open(); batch.size() < size && !open.isEmpty(); open = open()) {
            var topic = open.get(random.nextInt(open.size()));
            int run = 1 + random.nextInt(6);
            while (run-- > 0 && next.get(topic) < logs.get(topic).size()) {
                batch.add(logs.get(topic).get(next.merge(topic, 1, Integer::sum) - 1));
            }
        }
        return batch;
    }

    final List<ConsumerRecord<byte[], byte[]>> log(String topic) {
        return logs.getOrDefault(topic, List.of());
    }

    /** Logs that have not been read to the end. */
    private List<String> open() {
        return logs.keySet().stream()
                .filter(topic -> next.get(topic) < logs.get(topic).size())
                .toList();
    }
}
