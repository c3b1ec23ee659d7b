package org.tiepdan.reporting.adapter.file;

import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.access.Caller;
import org.tiepdan.servicekit.web.access.AccessLog;

/** Records the export of a list: its first batch always, each other one only if it contains denunciations. */
public final class ExportLooks {
    private final AccessLog looks;
    private final Caller caller;
    private boolean begun;

    public ExportLooks(AccessLog looks, Caller caller) {
        this.looks = looks;
        this.caller = caller;
    }

    /** @param denunciations ids of the next batch, which must not be sent before; with duplicates */
    public void before(Stream<String> denunciations) {
        List<String> ids = denunciations.distinct().toList();
        if (!begun || !ids.isEmpty()) {
            looks.looked(caller, AccessLog.Look.EXPORT, ids);
        }
        begun = true;
    }
}
