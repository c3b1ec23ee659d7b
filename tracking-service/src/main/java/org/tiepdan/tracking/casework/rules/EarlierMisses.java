package org.tiepdan.tracking.casework.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.escalation.CaseEscalation;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;

/**
 * Misses found by an earlier program, which did not know escalation. They take their first step when something happens to their case, and
 * not all at once when this program starts. Limits not known to be owed still take none.
 */
final class EarlierMisses {
    private final Replay replay;
    private final CaseEscalation escalation;

    EarlierMisses(Casework casework, CaseEscalation escalation) {
        this.replay = new Replay(casework::after);
        this.escalation = escalation;
    }

    /** @param before after its latest event */
    Done of(CaseFile before, Instant now) {
        boolean rests = before.stage() instanceof Case.Suspended || before.stage() instanceof Case.Closed;
        var none = new Done(List.of(), before);
        if (rests || before.deadlines().stream().noneMatch(EarlierMisses::isOne)) {
            return none;
        }
        return replay.limits(before, LegalTime.dateOf(now)).stream()
                .filter(Deadline::isEscalating)
                .reduce(none, (done, judged) -> done.then(of(judged, done.after(), now)), (_, last) -> last);
    }

    private Done of(Deadline judged, CaseFile before, Instant now) {
        return find(judged, before)
                .map(miss -> before.with(before.deadlines().stream()
                        .map(limit -> limit.equals(miss) ? miss.isOwedStill() : limit)
                        .toList()))
                .map(owed -> Done.of(escalation.climb(owed, judged, now), owed))
                .filter(done -> !done.events().isEmpty())
                .map(done -> new Done(done.events(), escalation.planned(done.after(), false, now)))
                .orElseGet(() -> new Done(List.of(), before));
    }

    private static Optional<Deadline> find(Deadline judged, CaseFile file) {
        return file.deadlines().stream()
                .filter(EarlierMisses::isOne)
                .filter(limit -> limit.id().equals(judged.id()) && limit.dueAt().equals(judged.dueAt()))
                .findFirst();
    }

    private static boolean isOne(Deadline limit) {
        return limit.state() == DeadlineState.MISSED && limit.escalation() == null;
    }
}
