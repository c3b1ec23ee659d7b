package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.law.LawChanged;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;
import org.tiepdan.tracking.casework.rules.Casework;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;

/**
 * Goes through all open cases, some at a time, when what they were planned by has changed: after each start, as an
 * earlier program or other settings may have planned them, on a day on which bodies have ended, and when a notice has changed the
 * law. What was done of it before an end of the process is not done again: each limit says how many notices it was counted by.
 */
final class Replanning {
    private static final Logger LOG = LoggerFactory.getLogger(Replanning.class);

    /** So many ids are read before the time is looked at: few, as the rest of them is read again. */
    private static final int AT_ONCE = 10;

    private final CaseWriting writing;
    private final CaseMeans means;
    /** The last open case that was gone through; null when all are. */
    private @Nullable CaseId last = CaseStores.BEFORE_ALL;
    /** In Viet Nam, at the latest look; null before the first. */
    private @Nullable LocalDate day;
    /** What the latest look planned by; null before the first. */
    private @Nullable Casework planned;

    Replanning(CaseWriting writing, CaseMeans means) {
        this.writing = writing;
        this.means = means;
    }

    /** At least with one case. */
    void goOn(Instant now, TimeBudget time) {
        beginDay(LegalTime.dateOf(now));
        beginLaw(means.casework().get());
        int left = means.settings().budget();
        do {
            left -= some(Math.min(left, AT_ONCE), now, time);
        } while (last != null && left > 0 && !time.isSpent());
    }

    /** @return how many cases were gone through */
    private int some(int count, Instant now, TimeBudget time) {
        if (last == null) {
            return 0;
        }
        int done = 0;
        var some = writing.stores().nextOpen(last, count);
        for (var caseId : some) {
            replan(caseId, now);
            last = caseId;
            done++;
            if (time.isSpent()) {
                return done;
            }
        }
        if (some.size() < count) {
            last = null;
        }
        return done;
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

    private void beginLaw(Casework current) {
        if (planned != null && planned != current) {
            last = CaseStores.BEFORE_ALL;
        }
        planned = current;
    }

    /** Of what no notice did, the first event of the case is the cause: nobody did it. */
    private static String cause(KeptCase stored, Done done) {
        return done.events().stream()
                .flatMap(event -> event instanceof LimitChanged(DeadlineRevised revised)
                        ? Stream.ofNullable(revised.notice())
                        : Stream.empty())
                .findFirst()
                .map(LawChanged::id)
                .orElseGet(stored::correlationId);
    }

    private void replan(CaseId caseId, Instant now) {
        try {
            writing.stores().find(caseId).ifPresent(stored -> {
                var casework = means.casework().get();
                var before = stored.file();
                var caughtUp = casework.catchUp(before, now);
                var after = casework.replan(caughtUp.after(), now);
                if (!after.equals(before)) {
                    var done = new Done(caughtUp.events(), after);
                    writing.record(caseId, stored, done, cause(stored, done), now);
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
