package org.tiepdan.tracking.model;

import org.jspecify.annotations.Nullable;

/**
 * One step of a generated life of some cases. It contains no absolute day and no id, so that it still makes sense after other steps are
 * left out.
 */
public sealed interface Step {
    /** @param which of the cases */
    record Route(int which, int daysBack) implements Step {}

    /** @param isOfAnotherBody whether the act comes from a body that does not hold the case */
    record Act(int which, ActKind kind, int daysBack, boolean isOfAnotherBody) implements Step {}

    /**
     * @param act counted from the latest act that still counts
     * @param instead null for none
     */
    record Correct(int which, int act, @Nullable ActKind instead, int daysBack) implements Step {}

    /** The last record is repeated, as after a crash of its sender. */
    record Again() implements Step {}

    /** A notice swaps a day: a day of rest becomes a working day, or vice versa. */
    record Notice(int daysAhead) implements Step {}

    record Wait(int hours) implements Step {}

    record Restart(int hours) implements Step {}
}
