package org.tiepdan.office.client;

/** Who asks has to sign in again: the sign-in is over at the provider, or a service no longer takes its token. */
public final class SignInEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SignInEndedException(String message) {
        super(message);
    }
}
