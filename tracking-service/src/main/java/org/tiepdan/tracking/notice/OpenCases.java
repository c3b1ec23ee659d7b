package org.tiepdan.tracking.notice;

import java.net.URI;
import java.util.List;

/** The open cases that this instance holds, and who holds the others. */
public interface OpenCases {

    /** Shows each of them to the dry run, in the order of their ids, beside the stream thread. */
    void show(DryRun run);

    List<URI> others();
}
