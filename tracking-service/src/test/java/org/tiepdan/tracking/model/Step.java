package org.tiepdan.tracking.model;

import org.jspecify.annotations.Nullable;

/**
 * One step of a made-up life of some cases. It holds no day and no id, so that it means something also after other steps were
 * left out.
 */
public sealed interface Step {
    /** @param which of the cases */
    record Route(int which, int daysBack) implements Step {}

    /** @param isOfAnotherBody whether a body asks that does not have the case */
    record Act(int which, ActKind kind, int daysBack, boolean isOfAnotherBody) implements Step {}

    /**
     * @param act counted from the latest act that stands
     * @param instead null for nothing
     */
    record Correct(int which, int act, @Nullable ActKind instead, int daysBack) implements Step {}

    /** What came last comes again, as after a crash of who sent it. */
    record Again() implements Step {}

    /** A notice swaps a day: of rest it becomes worked, and the other way round. */
    record Notice(int daysAhead) implements Step {}

    record Wait(int hours) implements Step {}

    record Restart(int hours) implements Step {}
}
