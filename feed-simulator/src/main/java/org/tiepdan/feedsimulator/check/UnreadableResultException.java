package org.tiepdan.feedsimulator.check;

/** The message explains the form of a result, in both languages. */
public final class UnreadableResultException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableResultException(String message) {
        super(message);
    }

    UnreadableResultException(String message, Throwable cause) {
        super(message, cause);
    }
}
