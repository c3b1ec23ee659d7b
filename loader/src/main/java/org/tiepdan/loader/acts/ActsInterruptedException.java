package org.tiepdan.loader.acts;

import java.io.Serial;
import java.util.concurrent.ExecutionException;

/** The acts could not all be sent: the system stopped answering. */
public final class ActsInterruptedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public ActsInterruptedException(ExecutionException cause) {
        super(
                "acts: "
                        + (cause.getCause() == null
                                ? ""
                                : cause.getCause().getClass().getSimpleName()),
                cause);
    }
}
