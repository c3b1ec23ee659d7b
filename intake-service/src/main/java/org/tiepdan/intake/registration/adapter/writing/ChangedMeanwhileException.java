package org.tiepdan.intake.registration.adapter.writing;

/** The petition has changed since the change was prepared. */
public final class ChangedMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException() {
        super("Somebody else changed the petition.");
    }
}
