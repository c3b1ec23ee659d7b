package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
 * Walks through all open cases, some at a time, when the basis of their plans has changed: after each start, since an earlier program or
 * other settings may have planned them; on a day on which bodies ended; and after a notice that changed the law. Work done before the
 * process ended is not repeated, since each limit has the number of notices by which it was counted.
 */
final class Replanning {
    private static final Logger LOG = LoggerFactory.getLogger(Replanning.class);

    /** Ids read between two checks of the time: few, since unused ones are read again. */
    private static final int AT_ONCE = 10;

    private final CaseWriting writing;
    private final CaseMeans means;
    /** The last open case of the walk so far; null when it is complete. */
    private @Nullable CaseId last = CaseStores.BEFORE_ALL;
    /** In Viet Nam, at the latest check; null before the first. */
    private @Nullable LocalDate day;
    /** The basis of the latest check; null before the first. */
    private @Nullable Casework planned;

    Replanning(CaseWriting writing, CaseMeans means) {
        this.writing = writing;
        this.means = means;
    }

    /** Handles at least one case. */
    void goOn(Instant now, TimeBudget time) {
        beginDay(LegalTime.dateOf(now));
        beginLaw(means.casework().get());
        int left = means.settings().budget();
        do {
            left -= some(Math.min(left, AT_ONCE), now, time);
        } while (last != null && left > 0 && !time.isSpent());
    }

    /** @return the number of cases handled */
    private int some(int count, Instant now, TimeBudget time) {
        if (last == null) {
            return 0;
        }
        var some = writing.stores().nextOpen(last, count);
        int done = replan(some, now, time);
        writing.write();
        if (done == some.size() && done < count) {
            last = null;
        }
        return done;
    }

    /** @return the number of cases that there was time for */
    private int replan(List<CaseId> some, Instant now, TimeBudget time) {
        int done = 0;
        for (var caseId : some) {
            replan(caseId, now);
            last = caseId;
            done++;
            if (time.isSpent()) {
                break;
            }
        }
        return done;
    }

    boolean hasMore() {
        return last != null;
    }

    private void beginDay(LocalDate today) {
        if (day != null && means.casework().get().hasEndedBodies(day, today)) {
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

    /** Without a notice, the first event of the case is the cause, since no act is. */
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
                    writing.add(caseId, stored, done, cause(stored, done), now);
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
