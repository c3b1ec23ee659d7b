package org.tiepdan.tracking.casework.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.check.CommandCheck.Recording;
import org.tiepdan.tracking.casework.check.CommandCheck.Recording.Occasion;
import org.tiepdan.tracking.casework.correction.InTheNameOf;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.petition.RoutingFact.MatterTold;

/** Judges the acts of a case again, in the order in which they were recorded. */
final class Replay {
    private final IntFunction<Casework> law;

    /** @param law the rules for acts recorded after this number of notices */
    Replay(IntFunction<Casework> law) {
        this.law = law;
    }

    /** @return the limits after all acts are judged again; empty if an act fails, or the acts were not stored */
    List<Deadline> limits(CaseFile file, LocalDate today) {
        return of(file.history(), today) instanceof Outcome.Holds(var judged) ? judged.deadlines() : List.of();
    }

    /** The outcome. */
    sealed interface Outcome {
        record Holds(CaseFile file) implements Outcome {}

        /** @param why null for a fact of routing or a clock check, which is never refused */
        record Breaks(Act act, @Nullable Rejection why) implements Outcome {}
    }

    /**
     * @param acts including void ones
     * @param today the day of the last correction among them: an act that it records instead may have any day until then
     */
    Outcome of(List<Act> acts, LocalDate today) {
        return of(new Judging(acts, today, null));
    }

    /** @param correction id of the one among the acts that is being recorded */
    Outcome of(List<Act> acts, LocalDate today, String correction) {
        return of(new Judging(acts, today, correction));
    }

    private record Judging(
            List<Act> acts, LocalDate today, @Nullable String correction) {
        Recording again(Act act) {
            return new Recording(LegalTime.dateOf(act.recordedAt()), Occasion.UNCHANGED);
        }

        Recording insteadBy(String voidedBy) {
            return new Recording(today, voidedBy.equals(correction) ? Occasion.INSTEAD : Occasion.UNCHANGED);
        }
    }

    private Outcome of(Judging judging) {
        var file = CaseFile.UNOPENED;
        for (var act : judging.acts()) {
            // An act judged under earlier law is judged under it again: a notice moves no limit that had ended.
            var then = law.apply(act.notices());
            switch (step(act, judging, then.recount(file, act.recordedAt()).after(), then)) {
                case Outcome.Holds(var next) -> file = next;
                case Outcome.Breaks breaks -> {
                    return breaks;
                }
            }
        }
        return new Outcome.Holds(file);
    }

    private static Outcome step(Act act, Judging judging, CaseFile before, Casework casework) {
        return switch (act.content()) {
            // It still counts as heard, so a repeated delivery changes nothing.
            case Content.Heard _ when act.voidedBy() != null -> new Outcome.Holds(before.hearing(act.id()));
            case Content.Heard(var fact) -> {
                var done = casework.hear(fact, before, act.recordedAt(), act.id());
                // News from a matter is void for a petition whose split is void.
                boolean breaks = done.events().isEmpty() && !(fact instanceof MatterTold);
                yield breaks ? new Outcome.Breaks(act, null) : new Outcome.Holds(done.after());
            }
            case Content.Looked _ ->
                new Outcome.Holds(
                        casework.check(before, act.id(), act.recordedAt()).after());
            case Content.Succeeded _ ->
                new Outcome.Holds(casework.succeed(before, act.recordedAt()).after());
            case Content.Done(CorrectCase ignored) -> new Outcome.Holds(before);
            case Content.Done(var command) -> {
                var voidedBy = act.voidedBy();
                if (voidedBy == null) {
                    yield decided(act, command, before, judging.again(act), casework);
                }
                var instead = insteadOf(command, voidedBy, judging.acts());
                yield instead == null
                        ? new Outcome.Holds(before)
                        : decided(act, instead, before, judging.insteadBy(voidedBy), casework);
            }
        };
    }

    private static Outcome decided(Act act, CaseCommand command, CaseFile before, Recording at, Casework casework) {
        return switch (casework.judge(command, before, at, act.recordedAt(), act.id())) {
            case Verdict.Done(var _, var after) -> new Outcome.Holds(after);
            case Verdict.Refused(var why, var _) -> new Outcome.Breaks(act, why);
        };
    }

    /** @return the act that the correction records instead, for the body whose act was wrong; null for none */
    private static @Nullable CaseCommand insteadOf(CaseCommand wrong, String correction, List<Act> acts) {
        return CaseFile.insteadBy(correction, acts)
                .map(corrected -> InTheNameOf.body(wrong.by(), corrected))
                .orElse(null);
    }
}
