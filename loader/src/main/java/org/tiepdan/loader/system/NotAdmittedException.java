package org.tiepdan.loader.system;

import java.io.Serial;
import java.net.URI;

/** The loader gets no token, or its token is refused; retrying does not help. */
public class NotAdmittedException extends RuntimeException {
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

    /** The provider knows no body of that code, which a line of a file names; other lines may still be admitted. */
    public static final class UnknownBody extends NotAdmittedException {
        @Serial
        private static final long serialVersionUID = 1L;

        UnknownBody(String why) {
            super(why);
        }
    }
}
