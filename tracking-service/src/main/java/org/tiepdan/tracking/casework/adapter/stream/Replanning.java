package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.rules.Verdict.Done;

/**
 * Goes through all open cases, some at a time, when what they were planned by has changed: after each start, as an
 * earlier program or other settings may have planned them, and on a day on which bodies have ended.
 */
final class Replanning {
    private static final Logger LOG = LoggerFactory.getLogger(Replanning.class);

    private final CaseWriting writing;
    private final CaseMeans means;
    /** The last open case that was gone through; null when all are. */
    private @Nullable CaseId last = CaseStores.BEFORE_ALL;
    /** In Viet Nam, at the latest look; null before the first. */
    private @Nullable LocalDate day;

    Replanning(CaseWriting writing, CaseMeans means) {
        this.writing = writing;
        this.means = means;
    }

    void goOn(Instant now, TimeBudget time) {
        beginDay(LegalTime.dateOf(now));
        if (last == null) {
            return;
        }
        int budget = means.settings().budget();
        var some = writing.stores().nextOpen(last, budget);
        for (var caseId : some) {
            replan(caseId, now);
            last = caseId;
            if (time.isSpent()) {
                return;
            }
        }
        if (some.size() < budget) {
            last = null;
        }
    }

    boolean hasMore() {
        return last != null;
    }

    private void beginDay(LocalDate today) {
        if (!today.equals(day) && day != null && means.casework().get().hasEndedBodies(today)) {
            last = CaseStores.BEFORE_ALL;
        }
        day = today;
    }

    private void replan(CaseId caseId, Instant now) {
        try {
            writing.stores().find(caseId).ifPresent(stored -> {
                var casework = means.casework().get();
                var before = stored.file();
                var succeeded = casework.succeed(before, now);
                var after = casework.replan(succeeded.after(), now);
                if (!after.equals(before)) {
                    // The first event of the case is its cause: nobody did it.
                    var done = new Done(succeeded.events(), after);
                    writing.record(caseId, stored, done, stored.correlationId(), now);
                }
            });
        } catch (RuntimeException e) {
            means.metrics().checkFailed();
            LOG.error(
                    "Warnings of case {} could not be planned ({}).",
                    caseId,
                    e.getClass().getSimpleName());
        }
    }
}
