package org.tiepdan.intake.registration.adapter.writing;

/** Another petition has the number that this one has on paper. */
public final class NumberTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NumberTakenException() {
        super("The number is taken.");
    }
}
