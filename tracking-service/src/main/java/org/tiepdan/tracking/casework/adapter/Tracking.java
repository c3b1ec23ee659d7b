package org.tiepdan.tracking.casework.adapter;

import java.net.URI;

/** Names shared by the topology and the HTTP side. */
public final class Tracking {
    public static final URI SOURCE = URI.create("/tracking-service");
    public static final String STORE = "casework";

    private Tracking() {}
}
