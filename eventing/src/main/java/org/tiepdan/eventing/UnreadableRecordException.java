package org.tiepdan.eventing;

/**
 * Thrown for a record that is not one of our events, or an incomplete one. The message never repeats anything from the record.
 */
public class UnreadableRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableRecordException(String message) {
        // No stack trace: the record is faulty, not the code, and a burst of such records must not fill the
        // logs.
        super(message, null, false, false);
    }
}
