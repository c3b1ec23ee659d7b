package org.tiepdan.reporting.adapter.progress;

import com.mongodb.client.MongoDatabase;
import java.util.List;

/** Collections beside those of the cases, which are read, dropped and taken over together with them. */
public interface MoreReadModels {

    /** Each is named in {@link org.tiepdan.reporting.adapter.generation.Generation#COLLECTIONS}. */
    List<String> collections();

    /** Begins to read at the positions of the generation that is served; called once log and database are known to belong together. */
    void read();

    /** Stops reading; returns when nothing is written any more. */
    void stop();

    /**
     * Reads into a generation that grows, from its positions to what the logs hold now, and returns.
     *
     * @param beside in which plain names mean the collections of that generation
     */
    void fill(MongoDatabase beside);
}
