package org.tiepdan.reporting.projection.adapter;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.kept.adapter.AccountConfiguration;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.adapter.progress.Backlog;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.count.adapter.CountConfiguration;
import org.tiepdan.reporting.follow.CaseFollower;
import org.tiepdan.reporting.projection.adapter.writing.CaseWriter;

/** Fills a database as the running service would. */
public final class Filling {
    private Filling() {}

    public static void fill(MongoDatabase database, List<ConsumerRecord<byte[], byte[]>> records) {
        var meters = new SimpleMeterRegistry();
        var nowhere = new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        new CaseProjection(
                        new CaseWriter(database),
                        counter(database),
                        new Receipts(database),
                        new DeadLetters(nowhere, meters),
                        meters)
                .project(records, new KnownCases());
    }

    /** A reader that continues. */
    public interface Reader {
        /** Any number of times. */
        void project(List<ConsumerRecord<byte[], byte[]>> records);

        /** As after a batch that failed. */
        void forget();
    }

    /**
     * Continues in a database that others may have filled before.
     *
     * @param alone whether it reads every partition of every log
     */
    public static Reader reader(MongoDatabase database, boolean alone, CaseFollower follower) {
        var projection = TestProjection.of(database, follower);
        var known = new KnownCases();
        projection.start(alone, known);
        return new Reader() {
            @Override
            public void project(List<ConsumerRecord<byte[], byte[]>> records) {
                projection.project(records, known);
            }

            @Override
            public void forget() {
                known.forget();
            }
        };
    }

    /** What would be stored of records that nothing came before. */
    public static Collection<CaseDocument> documents(List<ConsumerRecord<byte[], byte[]>> records) {
        var read = CaseProjection.readings(records).stream()
                .filter(Reading.Read.class::isInstance)
                .map(Reading.Read.class::cast)
                .toList();
        return new Folding(Map.of(), read).after().values();
    }

    /** As the service fills a new generation. */
    public static Growth growth(MongoDatabase beside) {
        var meters = new SimpleMeterRegistry();
        var positions = new Positions(beside);
        var followers = List.of(
                new CountConfiguration().growingCounts(counter(beside)),
                new AccountConfiguration()
                        .growingAccounts(
                                new AccountConfiguration()
                                        .accounts(beside, positions, LawPack.packaged(), Clock.systemUTC()),
                                LawPack.packaged(),
                                Clock.systemUTC()));
        return new GrowingCases(beside, followers, new DeadLetters(TestProjection.deadLetters(), meters), meters);
    }

    /** As the service writes a backlog. */
    public static Backlog.Writing backlog(MongoDatabase database) {
        return () -> TestProjection.of(database, counter(database)).beginBacklog();
    }

    /** Counts all documents, including those of other writers. */
    public static Counter counter(MongoDatabase database) {
        return new CountConfiguration().counter(database, new Positions(database));
    }

    /** As after a batch: counters detect writes by the positions. */
    public static void moveOn(MongoDatabase database) {
        database.getCollection("positions")
                .updateOne(
                        Filters.eq("_id", "filled"),
                        Updates.combine(
                                Updates.inc("next", 1L), Updates.set("topic", "filled"), Updates.set("partition", 0)),
                        new UpdateOptions().upsert(true));
    }

    public static void move(MongoDatabase database, String topic, int partition, long next) {
        new Positions(database)
                .move(
                        List.of(new Positions.Move(new TopicPartition(topic, partition), 0, next)),
                        new Positions.LogIdentity("cluster", Map.of(topic, "topic")));
    }
}
