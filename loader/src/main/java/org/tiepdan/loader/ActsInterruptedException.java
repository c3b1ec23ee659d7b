package org.tiepdan.loader;

import java.io.Serial;
import java.util.concurrent.ExecutionException;

/** The acts could not all be sent: the system stopped answering. */
final class ActsInterruptedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    ActsInterruptedException(ExecutionException cause) {
        super(
                "acts: "
                        + (cause.getCause() == null
                                ? ""
                                : cause.getCause().getClass().getSimpleName()),
                cause);
    }
}
