package org.tiepdan.tracking.casework.adapter;

import java.net.URI;

/** Names that the topology and the HTTP side must agree on. */
public final class Tracking {
    public static final URI SOURCE = URI.create("/tracking-service");
    public static final String STORE = "casework";

    private Tracking() {}
}
