package org.tiepdan.servicekit.command;

import org.tiepdan.eventing.Envelope;

/** The log of commands: a write is durable, or it is not known whether it happened. */
@FunctionalInterface
public interface CommandLog extends AutoCloseable {

    /**
     * @param payload the members of the command
     * @throws CommandNotWrittenException when it is not known to be written; writing it again is harmless
     */
    void write(Envelope envelope, Object payload);

    @Override
    default void close() {}
}
