package org.tiepdan.reporting.adapter.progress;

import com.mongodb.client.MongoDatabase;
import java.util.List;

/** Collections beside those of the cases, read, dropped and switched together with them. */
public interface MoreReadModels {

    /** Each is named in {@link org.tiepdan.reporting.adapter.generation.Generation#COLLECTIONS}. */
    List<String> collections();

    /** Begins to read at the positions of the served generation; called once log and database are known to belong together. */
    void read();

    /** Stops reading; returns when no write is in progress. */
    void stop();

    /**
     * Reads into a new generation, from its positions to the current ends of the logs.
     *
     * @param beside maps plain names to the collections of that generation
     */
    void fill(MongoDatabase beside);
}
