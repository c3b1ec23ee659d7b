package org.tiepdan.servicekit.command;

import org.tiepdan.eventing.Envelope;

/** Where commands are written, durably or not at all as far as anybody can tell. */
@FunctionalInterface
public interface CommandLog {

    /**
     * @param payload the members of the command
     * @throws CommandNotWrittenException when it is not known to be written; writing it again is harmless
     */
    void write(Envelope envelope, Object payload);
}
