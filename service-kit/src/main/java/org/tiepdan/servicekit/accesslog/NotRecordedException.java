package org.tiepdan.servicekit.accesslog;

import org.tiepdan.servicekit.web.UnavailableException;

/** Thrown when a look could not be recorded, so that nothing is shown. */
final class NotRecordedException extends UnavailableException {
    private static final long serialVersionUID = 1L;
    private static final int RETRY_SECONDS = 2;

    NotRecordedException(Throwable cause) {
        super(
                "look-not-recorded",
                "Chưa ghi được nhật ký truy cập nên chưa trả lời được. Xin thử lại.",
                "The look cannot be recorded now, so there is no answer. Please try again.",
                RETRY_SECONDS,
                "Expected the broker to acknowledge a look.",
                cause);
    }
}
