package org.tiepdan.eventing;

/**
 * A record that is not one of our events, or not a complete one. The message never repeats anything from the record.
 */
public class UnreadableRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableRecordException(String message) {
        // No stack trace: it is the record that is faulty, not the code, and a burst of such records must not fill the
        // logs.
        super(message, null, false, false);
    }
}
