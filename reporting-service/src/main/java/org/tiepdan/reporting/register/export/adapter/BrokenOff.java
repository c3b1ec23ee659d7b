package org.tiepdan.reporting.register.export.adapter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/**
 * An export that failed after its first bytes had left. No handler knows how to answer this, so the server ends the connection without
 * ending the answer: a client sees that the file is not whole. A problem written now would be the last line of a file that looks whole.
 */
final class BrokenOff extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BrokenOff.class);

    private BrokenOff(Throwable cause) {
        super("An export was broken off.", cause);
    }

    /** @return never: the failure itself where it can still be answered */
    static IOException of(RuntimeException failure, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            response.setContentType(null);
            throw failure;
        }
        // Not its message, which may quote what was exported.
        LOG.warn("An export was broken off: {}", failure.getClass().getName());
        return new BrokenOff(failure);
    }
}
