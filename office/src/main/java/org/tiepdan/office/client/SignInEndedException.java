package org.tiepdan.office.client;

/** The caller has to sign in again: the provider ended the sign-in, or a service no longer accepts its token. */
public final class SignInEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SignInEndedException(String message) {
        super(message);
    }
}
