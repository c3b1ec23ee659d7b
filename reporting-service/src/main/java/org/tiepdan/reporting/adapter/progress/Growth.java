package org.tiepdan.reporting.adapter.progress;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.reporting.follow.CaseFollower;

/** Fills a generation that grows beside the one that is served. */
public interface Growth {

    /**
     * Reads what came, while another thread may still write what came before.
     *
     * @return returns when everything is written; to be run once, after what was returned before. When it throws, no position may move
     */
    Runnable toWrite(List<ConsumerRecord<byte[], byte[]>> records);

    /** Works out of all cases what is kept in memory, where that was not done on the way; nothing may be left to do for {@link #handOver}. */
    void know();

    /** Gives what it knows to what answers. Called when everything is read that will ever be, and before anything else is written. */
    void handOver();

    /**
     * What follows the cases that are served, and how one is made that follows those of a database that grows.
     *
     * @param beside takes a database in which plain names mean the collections of the generation that grows
     */
    record Follower(CaseFollower served, Function<MongoDatabase, CaseFollower> beside) {}

    /** Begins to fill. */
    interface Start {
        /** @param beside in which plain names mean the collections of the generation that grows */
        Growth into(MongoDatabase beside);
    }
}
