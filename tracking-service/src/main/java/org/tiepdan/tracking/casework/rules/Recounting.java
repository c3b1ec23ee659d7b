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

/** Counts the limits of a case by the notices that they were not counted by, one after the other. */
final class Recounting {
    private final Replay replay;
    private final CaseLimits limits;
    private final DeadlineDecider deadlines;
    private final List<Recount> byEachNotice;

    /**
     * @param casework by the law of today
     * @param byEachNotice in the order in which they were announced
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
        var counted = Done.of(by.of(limit, now), limits, before, now);
        return limit.hasRunOut() && !counted.events().isEmpty()
                ? counted.then(endedAfterAll(limit.id(), counted.after(), now))
                : counted;
    }

    /** What was done, or ended it, after the old last day: by the notice not too late, or too late all the same. */
    private Done endedAfterAll(String limitId, CaseFile before, Instant now) {
        var ended = before.watched(limitId)
                .flatMap(limit -> replay.limits(before, LegalTime.dateOf(now)).stream()
                        .filter(judged -> judged.id().equals(limitId))
                        .findFirst()
                        .flatMap(judged -> ended(limit, judged, now)));
        return Done.of(ended, limits, before, now);
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
