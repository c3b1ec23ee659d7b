package org.tiepdan.intake.sealing;

/** A sealed part cannot be opened: it has another key, belongs to another petition, or was changed. */
public class SealBrokenException extends Exception {
    private static final long serialVersionUID = 1L;

    public SealBrokenException(Throwable cause) {
        super("Expected a seal made with this key for this petition, but it does not open.", cause);
    }
}
