package org.tiepdan.tracking.notice;

import java.net.URI;
import java.util.List;

/** The open cases of this instance, and the instances with the others. */
public interface OpenCases {

    /** Passes each of them to the dry run, in the order of their ids, without blocking the stream thread. */
    void show(DryRun run);

    List<URI> others();
}
