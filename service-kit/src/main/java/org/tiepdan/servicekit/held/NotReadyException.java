package org.tiepdan.servicekit.held;

/**
 * Partitions are moving between instances, their state is being restored, or the instance that holds it does not answer: ask
 * again shortly. Each service says so in its own words, with {@code 503}.
 */
public final class NotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for the log */
    public NotReadyException(String message) {
        super(message);
    }
}
