package org.tiepdan.loader;

import java.io.Serial;
import java.net.URI;

/** A service did not answer, or not as agreed, however often it was asked. */
final class UnreachableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreachableException(URI address, String why) {
        super(address.getScheme() + "://" + address.getAuthority() + ": " + why);
    }
}
