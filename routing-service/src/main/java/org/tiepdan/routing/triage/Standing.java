package org.tiepdan.routing.triage;

import java.time.LocalDate;
import org.tiepdan.lawpack.petition.Outcome;

/** The state of a petition at the desk. */
public sealed interface Standing {
    /** The legal day on which this state began; no later act can have an earlier day. */
    LocalDate since();

    record Decided(Outcome outcome, String competentBody, LocalDate since) implements Standing {}

    /** It was split into matters, each with its own state. */
    record Split(LocalDate since) implements Standing {}

    record InTriage(LocalDate since) implements Standing {}

    /** Its case continued without the desk: it was withdrawn or closed, or the act that had put it there was corrected. */
    record LeftTriage(LocalDate since) implements Standing {}
}
