package org.tiepdan.tracking.casework.rules;

import java.time.Instant;
import java.util.List;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.limits.CaseLimits;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineDecider;
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
                ? counted.then(metAfterAll(limit.id(), counted.after(), now))
                : counted;
    }

    /** What was done after the old last day, and by the notice not too late. */
    private Done metAfterAll(String limitId, CaseFile before, Instant now) {
        var met = replay.metOn(limitId, before, LegalTime.dateOf(now))
                .flatMap(on -> before.watched(limitId)
                        .filter(limit -> !on.isAfter(limit.dueOn()))
                        .flatMap(limit -> deadlines.act(limit, on, now, Recount.CAUSE)));
        return Done.of(met, limits, before, now);
    }
}
