package org.tiepdan.reporting.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.account.kept.adapter.AccountConfiguration;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Lives;
import org.tiepdan.reporting.testkit.TestDatabase;

/**
 * Whatever the order across the logs, however often records come and wherever the process dies, documents with their marks and the
 * accounts are those of the plain order once.
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
    void leavesTheSameDocumentsAndAccounts(long seed) {
        new Lives(events, seed).write(50);
        Filling.fill(database.get(), events.written());
        var documents = documents();
        var accounts = accounts(kept());
        assertThat(new HashSet<>(accounts.values()))
                .as("they differ by what was known")
                .hasSizeGreaterThan(3);

        for (int round = 0; round < 3; round++) {
            database.get().drop();
            var living = new Reader(new Random(31 * seed + round));
            living.readAll();

            assertThat(documents()).allSatisfy((id, now) -> assertThat(now).isEqualTo(documents.get(id)));
            assertThat(documents().keySet()).isEqualTo(documents.keySet());
            assertThat(accounts(living.accounts))
                    .as("as they were kept on the way")
                    .isEqualTo(accounts);
            assertThat(accounts(kept())).as("as they are read anew").isEqualTo(accounts);
        }
    }

    /** One that reads all logs, and dies now and then. */
    private final class Reader {
        private final Random random;
        private final Map<String, Deque<ConsumerRecord<byte[], byte[]>>> logs = new HashMap<>();
        private KnownCases known = new KnownCases();
        private KeptAccounts accounts = kept();
        private CaseProjection projection = born();

        Reader(Random random) {
            this.random = random;
            events.written()
                    .forEach(one -> logs.computeIfAbsent(one.topic(), _ -> new ArrayDeque<>())
                            .add(one));
        }

        private CaseProjection born() {
            known = new KnownCases();
            accounts = kept();
            var reborn = TestProjection.of(database, accounts);
            reborn.start(true, known);
            // From here on each change is followed.
            accounts(accounts);
            return reborn;
        }

        void readAll() {
            while (logs.values().stream().anyMatch(log -> !log.isEmpty())) {
                var batch = batch();
                if (random.nextInt(5) == 0) {
                    // It died when some of the documents were written, and no position had moved.
                    projection.project(someCases(batch), known);
                    projection = born();
                }
                projection.project(batch, known);
                if (random.nextInt(4) == 0) {
                    projection.project(batch.subList(0, random.nextInt(batch.size() + 1)), known);
                }
                if (random.nextInt(6) == 0) {
                    known.forget();
                }
            }
        }

        private List<ConsumerRecord<byte[], byte[]>> batch() {
            var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            int size = 1 + random.nextInt(25);
            while (batch.size() < size && logs.values().stream().anyMatch(log -> !log.isEmpty())) {
                var open = logs.values().stream().filter(log -> !log.isEmpty()).toList();
                var log = open.get(random.nextInt(open.size()));
                int run = 1 + random.nextInt(6);
                for (int count = 0; count < run && !log.isEmpty(); count++) {
                    batch.add(log.remove());
                }
            }
            return batch;
        }

        private List<ConsumerRecord<byte[], byte[]>> someCases(List<ConsumerRecord<byte[], byte[]>> batch) {
            return batch.stream()
                    .filter(one -> (Arrays.hashCode(one.key()) & 1) == 0)
                    .toList();
        }
    }

    private Map<String, CaseDocument> documents() {
        var documents = new HashMap<String, CaseDocument>();
        Cases.of(database.get()).find().forEach(document -> documents.put(document.id(), document));
        return documents;
    }

    private KeptAccounts kept() {
        return new AccountConfiguration()
                .accounts(database.get(), new Positions(database.get()), LawPack.packaged(), Clock.systemUTC());
    }

    /** As known now, and at some moments before. */
    private static Map<Instant, Set<CaseAccount>> accounts(KeptAccounts kept) {
        var accounts = new HashMap<Instant, Set<CaseAccount>>();
        accounts.put(Instant.MAX, new HashSet<>(Books.accounts(kept, Books.EVER, null)));
        for (int days = 0; days < 60; days += 12) {
            var then = Events.START.plus(days, ChronoUnit.DAYS);
            accounts.put(then, new HashSet<>(Books.accounts(kept, Books.EVER, then)));
        }
        return accounts;
    }
}
