package org.tiepdan.reporting.projection.adapter.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.generation.Generation;
import org.tiepdan.reporting.adapter.log.LogReading;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.looks.adapter.LookStores;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.reception.adapter.ReceptionStores;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.life.Lives;

/**
 * Whatever the order across the logs, however often records are repeated, and wherever a process dies: all collections
 * that can be rebuilt, the counts and the accounts are the same as after reading everything once in plain order.
 */
class AnyOrderTest {
    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void leavesTheSame(long seed) {
        write(new Random(seed));
        readOnce();
        var plain = ReadModels.in(database.get());
        assertThat(plain.stored().keySet()).containsExactlyInAnyOrderElementsOf(Generation.COLLECTIONS);
        assertThat(plain.stored())
                .allSatisfy((name, documents) -> assertThat(documents).as(name).isNotEmpty());
        assertThat(plain.known().accounts().values().stream().distinct())
                .as("they differ by what was known")
                .hasSizeGreaterThan(3);
        assertThat(plain.stored().get(Paths.CASES).values())
                .as("facts completed at the desk")
                .anyMatch(document -> document.containsKey(Paths.DESK));

        for (int round = 0; round < 3; round++) {
            database.get().drop();
            var random = new Random(31 * seed + round);
            var mortal = new MortalDatabase(database.get());
            var cases = new CaseReader(random, mortal, of(Log.topics()::contains));
            var receptions = new StoreReader(random, mortal, ofReceptions(), ReceptionStores::in);
            var looks = new StoreReader(random, mortal, of(Topics::isOfLooks), LookStores::in);
            int deaths = cases.readAll() + receptions.readAll() + looks.readAll();

            assertThat(deaths).isPositive();
            var now = ReadModels.in(database.get());
            plain.stored()
                    .forEach((name, documents) ->
                            assertThat(now.stored().get(name)).as(name).containsExactlyInAnyOrderEntriesOf(documents));
            assertThat(ReadModels.Known.of(cases.accounts(), cases.counter()))
                    .as("as they were kept on the way")
                    .isEqualTo(plain.known());
            assertThat(now.known()).as("as they are read anew").isEqualTo(plain.known());
        }
    }

    private void write(Random random) {
        var lives = Lives.withRareActs(events, random.nextLong());
        for (int count = 0; count < 10; count++) {
            lives.write(5);
            receive(random, 1_000 + count);
            look(random, count);
        }
    }

    /** Its first record counts; some are void. */
    private void receive(Random random, int number) {
        var id = Events.caseId(number);
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            events.write(id, "reception.held.v1", held -> held.put("visits", random.nextInt(9)));
        }
        if (random.nextBoolean()) {
            events.write(id, "reception.voided.v1");
        }
    }

    private void look(Random random, int number) {
        var type = random.nextBoolean() ? "case.viewed.v1" : "cases.listed.v1";
        events.write(Events.caseId(number), type, look -> look.put("officer", "cb-" + random.nextInt(4)));
    }

    private void readOnce() {
        Filling.fill(database.get(), of(Log.topics()::contains));
        for (var log : Log.topics()) {
            Filling.move(database.get(), log, 0, of(log::equals).size());
        }
        var receptions = ReceptionStores.in(database.get());
        LogReading.write(ofReceptions(), receptions, Set.of());
        var looks = LookStores.in(database.get());
        LogReading.write(of(Topics::isOfLooks), looks, Set.of());
    }

    private List<ConsumerRecord<byte[], byte[]>> ofReceptions() {
        return of(Topics.PETITION_EVENTS::equals);
    }

    private List<ConsumerRecord<byte[], byte[]>> of(Predicate<String> topic) {
        return events.written().stream().filter(one -> topic.test(one.topic())).toList();
    }
}
