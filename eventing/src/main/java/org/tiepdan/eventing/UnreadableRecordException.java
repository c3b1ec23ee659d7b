package org.tiepdan.eventing;

/** A record that is not an event of ours, or not a whole one. The message never repeats anything of the record. */
public class UnreadableRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableRecordException(String message) {
        super(message);
    }
}
