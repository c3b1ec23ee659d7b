package org.tiepdan.intake.adapter;

import org.tiepdan.servicekit.web.UnavailableException;

/** The log did not answer in time. A pending record may or may not be in it. */
public class LogUnavailableException extends UnavailableException {
    private static final long serialVersionUID = 1L;
    private static final int RETRY_SECONDS = 5;

    public LogUnavailableException(Throwable cause) {
        super(
                "log-unavailable",
                "Tạm thời không đọc được sổ ghi sự kiện.",
                "The log cannot be reached at the moment.",
                RETRY_SECONDS,
                "The log did not answer in time.",
                cause);
    }
}
