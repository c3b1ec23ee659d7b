package org.tiepdan.routing.triage;

import java.time.LocalDate;
import org.tiepdan.lawpack.petition.Outcome;

/** Where a petition stands. */
public sealed interface Standing {
    /** The legal day since which it stands there; nothing that follows can have been done earlier. */
    LocalDate since();

    record Decided(Outcome outcome, String competentBody, LocalDate since) implements Standing {}

    record InTriage(LocalDate since) implements Standing {}
}
