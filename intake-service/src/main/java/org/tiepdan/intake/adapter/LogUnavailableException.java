package org.tiepdan.intake.adapter;

/** The log did not answer in time. What was being written may or may not stand in it. */
public class LogUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LogUnavailableException(Throwable cause) {
        super("The log did not answer in time.", cause);
    }
}
