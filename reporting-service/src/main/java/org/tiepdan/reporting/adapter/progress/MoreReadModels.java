package org.tiepdan.reporting.adapter.progress;

import java.util.List;

/** Collections beside those of the cases, which are read and dropped together with them. */
public interface MoreReadModels {

    List<String> collections();

    /** Begins to read; called once log and database are known to belong together. */
    void read();
}
