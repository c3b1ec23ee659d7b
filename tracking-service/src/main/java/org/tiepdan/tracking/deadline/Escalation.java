package org.tiepdan.tracking.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.escalation.EscalationStep;

/**
 * The escalation of a missed limit.
 *
 * @param steps those that were taken, in order
 * @param endedOn the day since which nothing is owed, so that no further step follows; null while it is owed
 */
public record Escalation(List<Step> steps, @Nullable LocalDate endedOn) {
    public Escalation {
        steps = List.copyOf(steps);
    }

    /**
     * @param on the day on which it was due and published
     * @param to code of the body that can act
     */
    public record Step(EscalationStep step, LocalDate on, String to) {}

    /** @param endedOn null for a limit that is still owed */
    static Escalation begun(@Nullable LocalDate endedOn) {
        return new Escalation(List.of(), endedOn);
    }

    Escalation with(Step step) {
        return new Escalation(Stream.concat(steps.stream(), Stream.of(step)).toList(), endedOn);
    }

    Escalation ended(LocalDate on) {
        return new Escalation(steps, on);
    }

    boolean goesOn() {
        return endedOn == null;
    }
}
