package org.tiepdan.intake.registration.adapter.writing;

/** The petition is another one than the change was made for. */
public final class ChangedMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException() {
        super("Somebody else changed the petition.");
    }
}
