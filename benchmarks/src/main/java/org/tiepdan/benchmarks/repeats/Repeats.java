package org.tiepdan.benchmarks.repeats;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.benchmarks.LocalKafka;
import org.tiepdan.lawpack.LawPack;

/**
 * Petitions with signatures through routing's topology: records in, committed decisions out. Prints lines "measure value". Signatures are
 * made before the measurement, since intake makes them.
 */
public final class Repeats {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int AT_A_TIME = 50_000;

    private final KafkaProducer<byte[], byte[]> producer;
    private final Received received;
    private final LongAdder failed = new LongAdder();

    private Repeats(KafkaProducer<byte[], byte[]> producer, Received received) {
        this.producer = producer;
        this.received = received;
    }

    /**
     * Arguments: the run's prefix of eight hexadecimal digits, shared by all calls on one system; {@code fill} or {@code measure}; the
     * number of the first petition, which equals the number of known ones; the number of petitions.
     */
    public static void main(String[] args) throws Exception {
        int known = Integer.parseInt(args[2]);
        int count = Integer.parseInt(args[3]);
        var settings = LocalKafka.connection();
        settings.putAll(Map.of("enable.idempotence", true, "linger.ms", 20, "batch.size", 200_000));
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var repeats = new Repeats(producer, new Received(LawPack.packaged(), args[0]));
            if (args[1].equals("fill")) {
                repeats.fill(known, count);
            } else {
                repeats.measure(known, count);
            }
        }
    }

    private void fill(int from, int count) throws Exception {
        try (var decided = new Decided()) {
            for (int done = 0; done < count; done += AT_A_TIME) {
                int some = Math.min(AT_A_TIME, count - done);
                send(made(from + done, some, received::first));
                decided.await(done + some, PATIENCE);
            }
        }
    }

    private void measure(int known, int count) throws Exception {
        var records = made(known, count, number -> received.mixed(number, known));
        try (var decided = new Decided()) {
            long start = System.nanoTime();
            send(records);
            decided.await(count, PATIENCE);
            print("rate", count / ((System.nanoTime() - start) / 1e9));
            print("linked", decided.count("petition.linked.v1"));
            print("related", decided.count("petition.related.v1"));
        }
    }

    private static List<ProducerRecord<byte[], byte[]>> made(
            int from, int count, IntFunction<ProducerRecord<byte[], byte[]>> maker) {
        return IntStream.range(from, from + count).parallel().mapToObj(maker).toList();
    }

    private void send(List<ProducerRecord<byte[], byte[]>> records) {
        records.forEach(record -> {
            var _ = producer.send(record, (_, failure) -> {
                if (failure != null) {
                    failed.increment();
                }
            });
        });
        producer.flush();
        if (failed.sum() > 0) {
            throw new IllegalStateException(failed.sum() + " petitions were not written");
        }
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.3f%n", name, value);
    }
}
