package org.tiepdan.reporting.register.adapter;

import java.util.Optional;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.register.Timeline;
import org.tiepdan.servicekit.web.ProblemException;

/** Reads one case, and records the look at one that may denounce. */
public interface CaseReader {

    /** @return empty for an id that the register does not hold, or not yet, and for a case that the grant does not show */
    Optional<CaseView> one(Grant grant, String id);

    /** @throws ProblemException {@code 404 unknown-case} for the same ids */
    Timeline timeline(Grant grant, String id);
}
