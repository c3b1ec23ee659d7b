package org.tiepdan.tracking.adapter;

/** The service must not start as things are; the message is the one sentence an operator needs. */
class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefusedException(String sentence) {
        super(sentence);
    }
}
