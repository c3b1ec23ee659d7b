package org.tiepdan.reporting.register.adapter;

import java.util.Optional;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.register.Timeline;
import org.tiepdan.servicekit.web.ProblemException;

/** Reads one case. Nothing depends on the caller as long as nobody can sign in. */
public interface CaseReader {

    /** @return empty for an id that the register does not hold, or not yet */
    Optional<CaseView> one(Caller caller, String id);

    /** @throws ProblemException {@code 404 unknown-case} for an id that the register does not hold, or not yet */
    Timeline timeline(Caller caller, String id);
}
