package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.tracking.casework.adapter.store.DeadlineIndex;

/**
 * Checks due entries at each call, and records limits that were missed or are about to be. Never throws: see the
 * package.
 */
final class DueDeadlines {
    private static final Logger LOG = LoggerFactory.getLogger(DueDeadlines.class);
    /** A limit that cannot be judged must neither be lost nor stand in the way of the others. */
    private static final Duration POSTPONEMENT = Duration.ofMinutes(1);

    private final CaseWriting writing;
    private final CaseMeans means;
    private final CaseMetrics metrics;
    private final Replanning replanning;

    DueDeadlines(CaseWriting writing, CaseMeans means) {
        this.writing = writing;
        this.means = means;
        this.metrics = means.metrics();
        this.replanning = new Replanning(writing, means);
    }

    /** Each part of the work handles at least one case, so neither can starve the other. */
    void look(Instant now) {
        var settings = means.settings();
        var whole = new TimeBudget(settings.lookTime());
        replanning.goOn(now, new TimeBudget(settings.lookTime().dividedBy(2)));
        for (var entry : writing.stores().index().due(now, settings.budget())) {
            judgeOrPostpone(entry, now);
            if (whole.isSpent()) {
                metrics.lookCutShort();
                break;
            }
        }
        metrics.looked(whole.spent());
    }

    private void judgeOrPostpone(DeadlineIndex.Entry entry, Instant now) {
        try {
            judge(entry, now);
        } catch (RuntimeException e) {
            metrics.checkFailed();
            LOG.error(
                    "Limit {} of case {} could not be judged ({}): looked at again in {}.",
                    entry.limitId(),
                    entry.caseId(),
                    e.getClass().getSimpleName(),
                    POSTPONEMENT);
            var index = writing.stores().index();
            index.remove(entry);
            index.put(new DeadlineIndex.Entry(now.plus(POSTPONEMENT), entry.caseId(), entry.limitId()));
        }
    }

    private void judge(DeadlineIndex.Entry entry, Instant now) {
        var stored = writing.stores().find(entry.caseId());
        writing.stores().index().remove(entry);
        if (stored.isEmpty()) {
            return;
        }
        var before = stored.get().file();
        var done = means.casework().get().check(before, entry.limitId(), now);
        if (!done.after().equals(before)) {
            writing.record(entry.caseId(), stored.get(), done, entry.limitId(), now);
        }
    }
}
