package org.tiepdan.tracking.casework.adapter.stream;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.model.ActKind;
import org.tiepdan.tracking.model.Step;

/** Deliberate bugs, each one plausible. */
enum Flaw {
    NONE,
    /** Suspended time still counts. */
    RESUMED_WITHOUT_A_RECOUNT,
    /** A correction takes the act back, but not the limits that it had set. */
    LIMITS_OF_A_VOID_ACT_GO_ON,
    /** A notice also applies to limits that have ended. */
    NOTICE_OPENS_WHAT_WAS_MET,
    /** The program does not know that a body has ended. */
    BODIES_NEVER_END,
    /** A start finds the cases, but not when to look at them. */
    RESTART_FORGETS_WHAT_IS_DUE,
    /** A restart restores the cases as they were some steps ago, as if output had been published without storing its state. */
    RESTART_GOES_BACK;

    /** @return the case as the flawed program stores it after that step */
    CaseFile keep(Step step, CaseFile before, CaseFile after) {
        return switch (this) {
            case NONE, BODIES_NEVER_END, RESTART_FORGETS_WHAT_IS_DUE, RESTART_GOES_BACK -> after;
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
     * @param kept the state stored at the end
     * @param earlier the state stored some steps earlier
     * @return the state that the flawed program restores
     */
    List<KeyValue<Bytes, byte[]>> found(List<KeyValue<Bytes, byte[]>> kept, List<KeyValue<Bytes, byte[]>> earlier) {
        return switch (this) {
            case NONE,
                    RESUMED_WITHOUT_A_RECOUNT,
                    LIMITS_OF_A_VOID_ACT_GO_ON,
                    NOTICE_OPENS_WHAT_WAS_MET,
                    BODIES_NEVER_END -> kept;
            case RESTART_FORGETS_WHAT_IS_DUE ->
                kept.stream().filter(entry -> entry.key.get()[0] != 'l').toList();
            case RESTART_GOES_BACK -> earlier;
        };
    }

    /** @return the law of the flawed program */
    LawPack law(LawPack right) {
        return this == BODIES_NEVER_END ? LawPack.packaged() : right;
    }

    static Stream<Flaw> all() {
        return Stream.of(values()).filter(flaw -> flaw != NONE);
    }
}
