package org.tiepdan.tracking.casework;

import java.util.List;

/** The outcome of a command. */
public sealed interface Verdict {

    /** @param after the case as it is when {@code events} have happened */
    record Done(List<CaseEvent> events, CaseFile after) implements Verdict {}

    /** @param events the recorded refusal; none where there is no case to record it with */
    record Refused(Rejection rejection, List<CaseEvent> events) implements Verdict {}
}
