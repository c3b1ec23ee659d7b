package org.tiepdan.servicekit.start;

/** Thrown when the service must not start; the message is the one sentence an operator needs. */
public class StartRefusedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public StartRefusedException(String sentence) {
        super(sentence);
    }
}
