package org.tiepdan.loader.system;

import java.io.Serial;
import java.net.URI;

/** The loader gets no token, or its token is refused; retrying does not help. */
public final class NotAdmittedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param why names addresses, files and codes, never a secret */
    NotAdmittedException(String why) {
        super(why);
    }

    /** @param code of the refusal, or its status */
    public NotAdmittedException(URI address, String code) {
        this(address.getScheme() + "://" + address.getAuthority() + ": " + code);
    }
}
