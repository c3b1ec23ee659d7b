package org.tiepdan.office.door;

/** Nobody can sign in now: the provider does not answer, or not as one does, or the secret shared with it is not there yet. */
final class ProviderAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProviderAwayException(String message) {
        super(message);
    }

    ProviderAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
