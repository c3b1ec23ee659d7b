package org.tiepdan.loader.system;

import java.io.Serial;
import java.net.URI;

/** A service did not answer, or not by its contract, in all attempts. */
public final class UnreachableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnreachableException(URI address, String why) {
        super(address.getScheme() + "://" + address.getAuthority() + ": " + why);
    }
}
