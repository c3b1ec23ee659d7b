package org.tiepdan.servicekit.web.access;

import java.util.Collection;
import org.tiepdan.access.Caller;

/** Records who looked at what, never what was seen. */
@FunctionalInterface
public interface AccessLog {
    /** How something was looked at. */
    enum Look {
        /** One case, with its facts. */
        CASE,
        /** What happened to one case, and when. */
        TIMELINE,
        /** Cases in a list. */
        LIST,
        /** Cases in a file to take away. */
        EXPORT
    }

    /**
     * Records a look, and returns when it is recorded; an answer about a denunciation must not be sent before.
     *
     * @param caller the signed-in caller
     * @param cases ids of the cases that are or may contain denunciations; if empty, only {@link Look#EXPORT} is recorded
     * @throws org.tiepdan.servicekit.web.UnavailableException when it cannot be recorded now
     */
    void looked(Caller caller, Look look, Collection<String> cases);
}
