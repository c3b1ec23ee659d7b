package org.tiepdan.loader.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * As whom the loader asks: a body that acts must not know of what is kept from it, so one token is not enough for all.
 *
 * @param parameters of the request for a token
 */
public record As(String parameters) {
    /** Who types in the petitions of all bodies. */
    public static final As CLERK = new As("");
    /** Who sees how far the register is, and what it holds. */
    public static final As WATCHER = new As("&role=operator");

    /** @param body code of the body that acts; an empty one is refused by the services, not here */
    public static As body(String body) {
        return new As("&body=" + URLEncoder.encode(body, UTF_8));
    }
}
