package org.tiepdan.servicekit.command;

import org.tiepdan.servicekit.web.UnavailableException;

/** Thrown when it is not known whether a command is on the log. */
public class CommandNotWrittenException extends UnavailableException {
    private static final long serialVersionUID = 1L;
    private static final int RETRY_SECONDS = 2;

    public CommandNotWrittenException(Throwable cause) {
        super(
                "not-known-to-be-recorded",
                "Chưa chắc yêu cầu đã được ghi: hãy gửi lại với cùng Idempotency-Key.",
                "Not known to be recorded: repeat with the same Idempotency-Key.",
                RETRY_SECONDS,
                "Expected the broker to acknowledge a command.",
                cause);
    }
}
