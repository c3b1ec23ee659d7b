package org.tiepdan.intake.parties;

import java.util.Optional;
import org.tiepdan.eventing.CaseId;

/** The progress of cases, by tracking's events. */
@FunctionalInterface
public interface CaseProgress {

    /** The progress of a case. */
    enum Stage {
        /** No body has accepted it; also if the rules or the desk ended it at once. */
        OPEN,
        /** A body has accepted it, or it was split into matters. */
        TAKEN_UP,
        /** It ended by an act of a body. */
        ENDED
    }

    /**
     * @return empty for a case that is not opened yet
     * @throws org.tiepdan.intake.adapter.LogUnavailableException while the log is still being read
     */
    Optional<Stage> stage(CaseId id);
}
