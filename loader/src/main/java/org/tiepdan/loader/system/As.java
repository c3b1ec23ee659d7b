package org.tiepdan.loader.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * The identity with which the loader sends requests: an acting body must not learn of hidden cases, so one token is not enough for all.
 *
 * @param parameters of the request for a token
 */
public record As(String parameters) {
    private static final String BODY = "&body=";

    /** Enters the petitions of all bodies. */
    public static final As CLERK = new As("");
    /** Watches the progress and content of the register. */
    public static final As WATCHER = new As("&role=operator");

    boolean isForABody() {
        return parameters.startsWith(BODY);
    }

    /** @param body code of the acting body; an empty one is refused by the services, not here */
    public static As body(String body) {
        return new As(BODY + URLEncoder.encode(body, UTF_8));
    }
}
