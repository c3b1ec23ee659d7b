package org.tiepdan.tracking.casework.rules;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.limits.CaseLimits;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineDecider;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.Recount;

/** Recounts the limits of a case by each notice that they do not include yet, in order. */
final class Recounting {
    private final Replay replay;
    private final CaseLimits limits;
    private final DeadlineDecider deadlines;
    private final List<Recount> byEachNotice;

    /**
     * @param casework by the current law
     * @param byEachNotice in the order of the announcements
     */
    Recounting(Casework casework, CaseLimits limits, DeadlineDecider deadlines, List<Recount> byEachNotice) {
        this.replay = new Replay(_ -> casework);
        this.limits = limits;
        this.deadlines = deadlines;
        this.byEachNotice = byEachNotice;
    }

    Done of(CaseFile before, Instant now) {
        var recounted = new Done(List.of(), before);
        for (int notices = 1; notices <= byEachNotice.size(); notices++) {
            for (var limit : recounted.after().deadlines()) {
                if (LawPack.noticesIn(limit.terms().ruleset()) < notices) {
                    recounted = recounted.then(of(limit, byEachNotice.get(notices - 1), recounted.after(), now));
                }
            }
        }
        return recounted;
    }

    private Done of(Deadline limit, Recount by, CaseFile before, Instant now) {
        var counted = by.of(limit, now);
        if (!limit.hasRunOut() || counted.isEmpty()) {
            return Done.of(counted, limits, before, now);
        }
        var revised = counted.get();
        var end = endedAfterAll(revised.revised(), before, now);
        // The body whose act ended the limit owed it until then. Without a history it is unknown whether an act did.
        boolean goesOn = end.isEmpty() && (before.acts() != null || limit.isEscalating());
        var told = goesOn ? limits.owedNow(revised, before, now) : revised;
        var again = Done.of(Optional.of(told), limits, before, now);
        return again.then(Done.of(end, limits, again.after(), now));
    }

    /** What was done, or ended it, after the old last day: by the notice not too late, or too late all the same. */
    private Optional<DeadlineEvent> endedAfterAll(Deadline limit, CaseFile before, Instant now) {
        return replay.limits(before, LegalTime.dateOf(now)).stream()
                .filter(judged -> judged.isThatOf(limit))
                .findFirst()
                .flatMap(judged -> ended(limit, judged, now));
    }

    private Optional<DeadlineEvent> ended(Deadline limit, Deadline judged, Instant now) {
        return switch (judged.state()) {
            case MET -> deadlines.act(limit, Objects.requireNonNull(judged.metOn()), now, Recount.CAUSE);
            case CANCELLED -> deadlines.discard(limit, Recount.CAUSE);
            case MISSED -> {
                var escalation = judged.escalation();
                var endedOn = escalation == null ? null : escalation.endedOn();
                yield endedOn == null ? Optional.empty() : deadlines.act(limit, endedOn, now, Recount.CAUSE);
            }
            case OPEN, PAUSED, ELAPSED -> Optional.empty();
        };
    }
}
