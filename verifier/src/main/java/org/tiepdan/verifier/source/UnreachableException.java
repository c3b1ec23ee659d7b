package org.tiepdan.verifier.source;

import java.io.IOException;
import java.io.Serial;

/** The broker does not answer, or refuses this reader. */
public final class UnreachableException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    UnreachableException(Exception cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }

    UnreachableException(String where) {
        super("no more records of " + where);
    }
}
