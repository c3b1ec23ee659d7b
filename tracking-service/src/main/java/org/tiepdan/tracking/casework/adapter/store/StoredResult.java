package org.tiepdan.tracking.casework.adapter.store;

import org.tiepdan.eventing.EventJson;
import org.tiepdan.tracking.casework.adapter.CommandReply;

/** The first answer to a command, kept so that the command can be repeated. */
public record StoredResult(int version, CommandReply reply) {
    private static final int VERSION = 1;

    static byte[] write(CommandReply reply) {
        return EventJson.MAPPER.writeValueAsBytes(new StoredResult(VERSION, reply));
    }

    public static CommandReply read(byte[] json) {
        var stored = EventJson.MAPPER.readValue(json, StoredResult.class);
        if (stored.version() != VERSION) {
            throw new IllegalStateException("Expected stored results of version " + VERSION + ", but found version "
                    + stored.version() + ": this program is older than its state.");
        }
        return stored.reply();
    }
}
