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
     * Returns when it is recorded; an answer about a denunciation must not leave before.
     *
     * @param caller who is signed in
     * @param cases ids of those that are, or may hold, denunciations; where there are none only {@link Look#EXPORT} is recorded
     * @throws org.tiepdan.servicekit.web.UnavailableException when it cannot be recorded now
     */
    void looked(Caller caller, Look look, Collection<String> cases);
}
