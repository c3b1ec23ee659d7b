package org.tiepdan.servicekit.held;

import org.tiepdan.servicekit.web.UnavailableException;

/**
 * Thrown while partitions move between instances, their state is being restored, or the instance that holds it does not answer; try again
 * shortly.
 */
public final class NotReadyException extends UnavailableException {
    private static final long serialVersionUID = 1L;
    private static final int RETRY_SECONDS = 2;

    /** @param message for the log */
    public NotReadyException(String message) {
        super(
                "not-ready",
                "Dịch vụ đang nạp lại dữ liệu, xin thử lại sau ít giây.",
                "State is being restored: try again in a few seconds.",
                RETRY_SECONDS,
                message,
                null);
    }
}
