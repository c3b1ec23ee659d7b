package org.tiepdan.reporting.adapter.progress;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.reporting.count.Counter;

/** Fills a generation that grows beside the one that is served; one thread. */
public interface Growth {

    /** Returns when everything is written. @throws RuntimeException when anything could not be: then no position may move */
    void project(List<ConsumerRecord<byte[], byte[]>> records);

    /** Counts what is there, where it was not counted on the way; nothing may be left to do for {@link #handOver}. */
    void count();

    /** Gives its counts to what answers. Called when everything is read that will ever be, and before anything else is written. */
    void handOver();

    /** Counters of cases that do not answer. */
    interface Counts {
        /** @param beside in which plain names mean the collections of the generation that grows */
        Counter in(MongoDatabase beside);
    }

    /** Begins to fill. */
    interface Start {
        /** @param beside in which plain names mean the collections of the generation that grows */
        Growth into(MongoDatabase beside);
    }
}
