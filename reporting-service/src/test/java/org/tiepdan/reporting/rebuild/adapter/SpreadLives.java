package org.tiepdan.reporting.rebuild.adapter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.GrowingLog;
import org.tiepdan.reporting.testkit.Histories;

/** Generated lives, written in the order of a real office: between two events of a case lie some ten thousand others. */
final class SpreadLives {
    private static final int CASES_AT_ONCE = 8_000;
    private static final int IN_A_TRANSACTION = 2_000;
    private final Events events = new Events();
    private final Histories histories = new Histories(events, 7, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 11, 17));
    private final Random random = new Random(7);

    private record Placed(double at, ConsumerRecord<byte[], byte[]> event) {}

    /** @return the number of events written, at least {@code wanted} */
    long write(GrowingLog log, long wanted) {
        long written = 0;
        while (written < wanted) {
            histories.write((int) Math.min(CASES_AT_ONCE, 1 + (wanted - written) / 4));
            var all = spread(events.taken());
            for (int from = 0; from < all.size(); from += IN_A_TRANSACTION) {
                log.send(all.subList(from, Math.min(all.size(), from + IN_A_TRANSACTION)));
            }
            written += all.size();
        }
        return written;
    }

    private List<ProducerRecord<byte[], byte[]>> spread(List<ConsumerRecord<byte[], byte[]>> lives) {
        Map<String, Double> moments = new HashMap<>();
        var placed = new ArrayList<Placed>();
        for (var event : lives) {
            var id = new String(event.key(), StandardCharsets.US_ASCII);
            double at = moments.containsKey(id) ? moments.get(id) + 0.3 * random.nextDouble() : random.nextDouble();
            moments.put(id, at);
            placed.add(new Placed(at, event));
        }
        placed.sort(Comparator.comparingDouble(Placed::at));
        return placed.stream().map(one -> Events.toSend(one.event)).toList();
    }
}
