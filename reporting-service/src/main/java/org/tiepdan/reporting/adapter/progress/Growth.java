package org.tiepdan.reporting.adapter.progress;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.reporting.follow.CaseFollower;

/** Fills a generation that is built beside the served one. */
public interface Growth {

    /**
     * Reads the records, possibly while another thread still writes earlier ones.
     *
     * @return to be run once, after those returned before; returns when everything is written. If it throws, no position may move
     */
    Runnable toWrite(List<ConsumerRecord<byte[], byte[]>> records);

    /** Derives from all cases what is kept in memory, if that was not done on the way; {@link #handOver} must have nothing left to do. */
    void know();

    /** Passes what it knows to the readers. Called when everything has been read, and before anything else is written. */
    void handOver();

    /**
     * A follower of the served cases, with a factory for one that follows a new build.
     *
     * @param beside takes a database that maps plain names to the collections of the new generation
     */
    record Follower(CaseFollower served, Function<MongoDatabase, CaseFollower> beside) {}

    /** Begins to fill. */
    interface Start {
        /** @param beside maps plain names to the collections of the new generation */
        Growth into(MongoDatabase beside);
    }
}
