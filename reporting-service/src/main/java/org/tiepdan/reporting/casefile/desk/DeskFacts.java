package org.tiepdan.reporting.casefile.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a petition after an officer of the desk completed some of them. Of two statements, the one that knew of the later correction
 * of the registration is newer; of two with the same knowledge, the later one in routing's log. A null member says nothing: the registered
 * fact holds.
 *
 * @param corrections number of the latest known correction; the first member, like the next one an int64, since the database compares
 *     statements by them
 * @param position offset in routing's log; {@link #OF_INTAKE} for a correction that replaces what the desk completed
 * @param knownFrom when it was recorded; null for a correction
 */
public record DeskFacts(
        long corrections,
        long position,
        @Nullable Instant knownFrom,
        @Nullable String field,
        @Nullable String commune,
        @Nullable Integer instance,
        @Nullable String respondentBody,
        @Nullable String respondentRole,
        @Nullable String decisionKind,
        @Nullable LocalDate decisionReceivedOn) {
    private static final long OF_INTAKE = -1;

    /** A correction after which the registered facts hold. */
    public static DeskFacts replacedBy(int correction) {
        return new DeskFacts(correction, OF_INTAKE, null, null, null, null, null, null, null, null);
    }

    /** @return the newer of two statements; null if there is none */
    public static @Nullable DeskFacts newer(@Nullable DeskFacts one, @Nullable DeskFacts other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int more = Long.compare(one.corrections, other.corrections);
        return (more == 0 ? Long.compare(one.position, other.position) : more) < 0 ? other : one;
    }

    boolean saysTheSame(DeskFacts other) {
        return new DeskFacts(
                        corrections,
                        other.position,
                        other.knownFrom,
                        field,
                        commune,
                        instance,
                        respondentBody,
                        respondentRole,
                        decisionKind,
                        decisionReceivedOn)
                .equals(other);
    }
}
