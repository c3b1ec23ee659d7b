package org.tiepdan.intake.adapter;

/** The service must not start as things are; the message is the one sentence an operator needs. */
public class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefusedException(String sentence) {
        super(sentence);
    }
}
