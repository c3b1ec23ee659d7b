package org.tiepdan.reporting.register.adapter;

import java.util.Optional;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.register.Timeline;
import org.tiepdan.servicekit.web.ProblemException;

/** Reads one case, and records the look at a possible denunciation. */
public interface CaseReader {

    /** @return empty for an unknown id, one not read yet, and a case that the grant hides */
    Optional<CaseView> one(Grant grant, String id);

    /** @throws ProblemException {@code 404 unknown-case} for the same ids */
    Timeline timeline(Grant grant, String id);
}
