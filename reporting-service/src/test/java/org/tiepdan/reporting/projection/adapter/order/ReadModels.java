package org.tiepdan.reporting.projection.adapter.order;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.kept.KeptAccounts;
import org.tiepdan.reporting.account.kept.adapter.AccountConfiguration;
import org.tiepdan.reporting.adapter.generation.Generation;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.count.Counted;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.count.KeptDays;
import org.tiepdan.reporting.count.Tally;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;

/**
 * All read models that are built from the logs.
 *
 * @param stored the documents by id, for each collection that can be rebuilt
 */
record ReadModels(Map<String, Map<Object, Document>> stored, Known known) {
    private static final int MOST = 10_000;

    /**
     * What is kept in memory.
     *
     * @param accounts as known at some moments, the last of all for now
     * @param counts by what is counted, how many at which time
     * @param pressing the cases that end first
     */
    record Known(
            Map<Instant, Set<CaseAccount>> accounts,
            Map<Counted, Map<Long, Long>> counts,
            List<String> pressing,
            KeptDays.Kept days) {
        static Known of(KeptAccounts accounts, Counter counter) {
            return new Known(
                    accounts(accounts),
                    counter.ask(Known::counts),
                    counter.ask(tally -> tally.pressing(null, MOST)),
                    counter.ask(Tally::kept));
        }

        private static Map<Instant, Set<CaseAccount>> accounts(KeptAccounts kept) {
            var accounts = new HashMap<Instant, Set<CaseAccount>>();
            accounts.put(Instant.MAX, new HashSet<>(Books.accounts(kept, Books.EVER, null)));
            for (int days = 0; days < 60; days += 12) {
                var then = Events.START.plus(days, ChronoUnit.DAYS);
                accounts.put(then, new HashSet<>(Books.accounts(kept, Books.EVER, then)));
            }
            return accounts;
        }

        private static Map<Counted, Map<Long, Long>> counts(Tally tally) {
            var counts = new HashMap<Counted, Map<Long, Long>>();
            for (var kind : Objects.requireNonNull(Counted.class.getPermittedSubclasses())) {
                tally.forEach(
                        kind.asSubclass(Counted.class),
                        (what, at) -> at.forEach((time, count) -> counts.computeIfAbsent(what, _ -> new HashMap<>())
                                .merge(time, count, Long::sum)));
            }
            return counts;
        }
    }

    static ReadModels in(MongoDatabase database) {
        var stored = new HashMap<String, Map<Object, Document>>();
        for (var name : Generation.COLLECTIONS) {
            var documents = new HashMap<Object, Document>();
            database.getCollection(name).find().forEach(document -> documents.put(document.get("_id"), document));
            stored.put(name, documents);
        }
        var accounts = new AccountConfiguration()
                .accounts(database, new Positions(database), LawPack.packaged(), Clock.systemUTC());
        return new ReadModels(stored, Known.of(accounts, Filling.counter(database)));
    }
}
