package org.tiepdan.reporting.projection.adapter.order;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.account.kept.adapter.AccountConfiguration;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;
import org.tiepdan.reporting.adapter.progress.Positions.Move;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.follow.CaseFollower;
import org.tiepdan.reporting.projection.adapter.Filling;

/** Reads the logs of the cases. Records that it wrote come again, to it and to a slower instance. */
final class CaseReader extends MortalReader {
    /** As {@link Filling#move} has it. */
    private static final LogIdentity IDENTITY =
            new LogIdentity("cluster", Log.topics().stream().collect(Collectors.toMap(log -> log, _ -> "topic")));

    private static final int MOST_BY_SLOWER = 8;

    private final Positions positions;
    private final Filling.Reader slower;
    private final Map<String, Integer> nextOfSlower = new HashMap<>();
    private Life life;

    /** What one process knows. */
    private record Life(Filling.Reader reader, KeptAccounts accounts, Counter counter) {
        static Life in(MortalDatabase mortal) {
            var database = mortal.get();
            var counter = Filling.counter(database);
            var accounts = new AccountConfiguration()
                    .accounts(database, new Positions(database), LawPack.packaged(), Clock.systemUTC());
            var reader = Filling.reader(database, true, CaseFollower.of(List.of(counter, accounts)));
            // From here on each change is followed.
            counter.know();
            accounts.know();
            return new Life(reader, accounts, counter);
        }
    }

    CaseReader(Random random, MortalDatabase database, List<ConsumerRecord<byte[], byte[]>> written) {
        super(random, database, written);
        positions = new Positions(database.get());
        life = Life.in(database);
        slower = Filling.reader(database.get(), false, CaseFollower.of(List.of()));
    }

    /** As they were kept on the way. */
    KeptAccounts accounts() {
        return life.accounts;
    }

    /** As it was kept on the way. */
    Counter counter() {
        return life.counter;
    }

    @Override
    List<String> collections() {
        return List.of("cases", "receipts", "positions");
    }

    @Override
    void start() {
        life = Life.in(database);
    }

    @Override
    long position(String topic) {
        return positions.byTopic().getOrDefault(topic, Map.of()).getOrDefault(0, 0L);
    }

    @Override
    void write(List<ConsumerRecord<byte[], byte[]>> records, Map<String, Integer> from, Map<String, Integer> to) {
        life.reader.project(records);
        var moves = new ArrayList<Move>();
        to.forEach((topic, next) -> {
            long before = from.getOrDefault(topic, 0);
            if (next > before) {
                moves.add(new Move(new TopicPartition(topic, 0), before, next));
            }
        });
        positions.move(moves, IDENTITY);
    }

    @Override
    void meanwhile(List<ConsumerRecord<byte[], byte[]>> written) {
        if (random.nextInt(4) == 0) {
            life.reader.project(written.subList(0, random.nextInt(written.size() + 1)));
        }
        if (random.nextInt(6) == 0) {
            life.reader.forget();
        }
        Log.topics().forEach(this::goOnWithSlower);
    }

    private void goOnWithSlower(String topic) {
        int from = nextOfSlower.getOrDefault(topic, 0);
        int to = (int) Math.min(from + random.nextInt(MOST_BY_SLOWER), position(topic));
        slower.project(log(topic).subList(from, to));
        nextOfSlower.put(topic, to);
    }
}
