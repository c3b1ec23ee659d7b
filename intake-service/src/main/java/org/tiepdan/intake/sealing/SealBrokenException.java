package org.tiepdan.intake.sealing;

/** What was sealed does not open: another key, another petition, or changed since. */
public class SealBrokenException extends Exception {
    private static final long serialVersionUID = 1L;

    public SealBrokenException(Throwable cause) {
        super("Expected a seal made with this key for this petition, but it does not open.", cause);
    }
}
