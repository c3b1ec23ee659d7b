package org.tiepdan.servicekit.command;

/** It is not known whether a command is on the log. */
public class CommandNotWrittenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandNotWrittenException(Throwable cause) {
        super("Expected the broker to acknowledge a command.", cause);
    }
}
