package org.tiepdan.intake.parties;

import java.util.Optional;
import org.tiepdan.eventing.CaseId;

/** How far cases are, as tracking says. */
@FunctionalInterface
public interface CaseProgress {

    /** How far. */
    enum Stage {
        /** No body has taken it up; also where the rules or the desk ended it at once. */
        OPEN,
        /** A body has, or it goes on as several matters. */
        TAKEN_UP,
        /** It ended by an act of a body. */
        ENDED
    }

    /**
     * @return empty for a case that nobody has opened yet
     * @throws org.tiepdan.intake.adapter.LogUnavailableException while the log is still being read
     */
    Optional<Stage> stage(CaseId id);
}
