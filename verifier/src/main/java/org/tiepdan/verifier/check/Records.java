package org.tiepdan.verifier.check;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/** A source of the logs that can be read more than once. */
public interface Records {

    /**
     * Passes every record of those topics to {@code reader}, in the order of each partition.
     *
     * @throws IOException if it cannot be read completely
     */
    void read(Set<String> topics, Consumer<LogRecord> reader) throws IOException;
}
