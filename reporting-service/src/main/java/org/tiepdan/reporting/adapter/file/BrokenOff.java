package org.tiepdan.reporting.adapter.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/**
 * An export that failed after its first bytes were sent. No handler can answer this, so the server closes the connection without ending the
 * answer: the client sees that the file is incomplete. A problem document written now would be the last line of a file that looks complete.
 */
final class BrokenOff extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BrokenOff.class);

    private BrokenOff(Throwable cause) {
        super("An export was broken off.", cause);
    }

    /** @return the exception to throw for a started answer; before that, {@code failure} itself is thrown */
    static IOException of(RuntimeException failure, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            response.setContentType(null);
            throw failure;
        }
        // Without its message, which may quote exported data.
        LOG.warn("An export was broken off: {}", failure.getClass().getName());
        return new BrokenOff(failure);
    }
}
