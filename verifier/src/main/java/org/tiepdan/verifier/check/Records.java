package org.tiepdan.verifier.check;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/** Something that holds the logs and can be read more than once. */
public interface Records {

    /**
     * Gives every record of those topics to {@code reader}: those of one partition in their order there.
     *
     * @throws IOException when it cannot be read to its end
     */
    void read(Set<String> topics, Consumer<LogRecord> reader) throws IOException;
}
