package org.tiepdan.tracking.casework.rules;

import java.util.List;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.Rejection;

/** The outcome of a command. */
public sealed interface Verdict {

    /** @param after the case as it is when {@code events} have happened */
    record Done(List<CaseEvent> events, CaseFile after) implements Verdict {}

    /** @param events the recorded refusal; none where there is no case to record it with */
    record Refused(Rejection rejection, List<CaseEvent> events) implements Verdict {}
}
