package org.tiepdan.routing.triage;

import java.time.LocalDate;
import org.tiepdan.lawpack.petition.Outcome;

/** Where a petition stands. */
public sealed interface Standing {
    /** The legal day since which it stands there; nothing that follows can have been done earlier. */
    LocalDate since();

    record Decided(Outcome outcome, String competentBody, LocalDate since) implements Standing {}

    /** It was split into matters, each of which stands somewhere by itself. */
    record Split(LocalDate since) implements Standing {}

    record InTriage(LocalDate since) implements Standing {}

    /** Its case went on without the desk: it was withdrawn or closed, or what had put it there was corrected. */
    record LeftTriage(LocalDate since) implements Standing {}
}
