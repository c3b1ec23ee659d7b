package org.tiepdan.tracking.casework.adapter.stream;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.model.ActKind;
import org.tiepdan.tracking.model.Step;

/** Bugs that are put in on purpose, each one that somebody could make. */
enum Flaw {
    NONE,
    /** Suspended time counts all the same. */
    RESUMED_WITHOUT_A_RECOUNT,
    /** A correction takes the act back, but not the limits that it had set. */
    LIMITS_OF_A_VOID_ACT_GO_ON,
    /** A notice is for limits that ended, too. */
    NOTICE_OPENS_WHAT_WAS_MET,
    /** A start finds the cases, but not when to look at them. */
    RESTART_FORGETS_WHAT_IS_DUE,
    /** A start finds the cases as they were some steps ago, as if it had published what it did not store. */
    RESTART_GOES_BACK;

    /** @return the case as the flawed program keeps it after that step */
    CaseFile keep(Step step, CaseFile before, CaseFile after) {
        return switch (this) {
            case NONE, RESTART_FORGETS_WHAT_IS_DUE, RESTART_GOES_BACK -> after;
            case RESUMED_WITHOUT_A_RECOUNT ->
                step instanceof Step.Act act && act.kind() == ActKind.RESUMPTION
                        ? putBack(before, after, (was, is) -> was == DeadlineState.PAUSED && is == DeadlineState.OPEN)
                        : after;
            case NOTICE_OPENS_WHAT_WAS_MET ->
                step instanceof Step.Notice ? putBack(before, after, (was, _) -> was == DeadlineState.MET) : after;
            case LIMITS_OF_A_VOID_ACT_GO_ON ->
                step instanceof Step.Correct
                        ? putBack(
                                before, after, (was, is) -> was == DeadlineState.OPEN && is == DeadlineState.CANCELLED)
                        : after;
        };
    }

    private static CaseFile putBack(CaseFile before, CaseFile after, BiPredicate<DeadlineState, DeadlineState> which) {
        return after.with(after.deadlines().stream()
                .map(limit -> before.deadlines().stream()
                        .filter(was -> was.id().equals(limit.id()) && which.test(was.state(), limit.state()))
                        .findFirst()
                        .map(was -> running(was, limit))
                        .orElse(limit))
                .toList());
    }

    private static Deadline running(Deadline was, Deadline is) {
        return new Deadline(
                was.terms(),
                was.counted(),
                was.checkAt(),
                was.checkAt(),
                was.warned(),
                was.armedBy(),
                DeadlineState.OPEN,
                null,
                is.changes(),
                null);
    }

    /**
     * @param kept what was kept at the end
     * @param earlier what had been kept some steps before
     * @return what the flawed program finds when it starts
     */
    List<KeyValue<Bytes, byte[]>> found(List<KeyValue<Bytes, byte[]>> kept, List<KeyValue<Bytes, byte[]>> earlier) {
        return switch (this) {
            case NONE, RESUMED_WITHOUT_A_RECOUNT, LIMITS_OF_A_VOID_ACT_GO_ON, NOTICE_OPENS_WHAT_WAS_MET -> kept;
            case RESTART_FORGETS_WHAT_IS_DUE ->
                kept.stream().filter(entry -> entry.key.get()[0] != 'l').toList();
            case RESTART_GOES_BACK -> earlier;
        };
    }

    static Stream<Flaw> all() {
        return Stream.of(values()).filter(flaw -> flaw != NONE);
    }
}
