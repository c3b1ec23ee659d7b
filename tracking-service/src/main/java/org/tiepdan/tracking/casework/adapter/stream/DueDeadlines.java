package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.adapter.store.DeadlineIndex;
import org.tiepdan.tracking.casework.adapter.store.StoredCase;
import org.tiepdan.tracking.casework.rules.Casework;

/**
 * Checks due entries at each call, and records limits that were missed or are about to be. Never throws: see the
 * package.
 */
final class DueDeadlines {
    private static final Logger LOG = LoggerFactory.getLogger(DueDeadlines.class);
    /** A limit that cannot be judged must neither be lost nor stand in the way of the others. */
    private static final Duration POSTPONEMENT = Duration.ofMinutes(1);

    private final ProcessorContext<byte[], Outgoing> context;
    private final CaseStores stores;
    private final Casework casework;
    private final CaseMetrics metrics;
    private final Tally tally;
    private final DeadlineSettings settings;
    /** The last open case whose warnings were planned since the start; null when all are. */
    private @Nullable CaseId replanned = CaseStores.BEFORE_ALL;
    /** In Viet Nam, at the latest look; null before the first. */
    private @Nullable LocalDate day;

    DueDeadlines(
            ProcessorContext<byte[], Outgoing> context,
            CaseStores stores,
            Casework casework,
            CaseMetrics metrics,
            Tally tally,
            DeadlineSettings settings) {
        this.context = context;
        this.stores = stores;
        this.casework = casework;
        this.metrics = metrics;
        this.tally = tally;
        this.settings = settings;
    }

    /** Each part of the work handles at least one case, so neither can starve the other. */
    void look(Instant now) {
        var whole = new TimeBudget(settings.lookTime());
        beginDay(LegalTime.dateOf(now));
        replanSome(now, new TimeBudget(settings.lookTime().dividedBy(2)));
        for (var entry : stores.index().due(now, settings.budget())) {
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
            stores.index().remove(entry);
            stores.index().put(new DeadlineIndex.Entry(now.plus(POSTPONEMENT), entry.caseId(), entry.limitId()));
        }
    }

    /** On a day on which bodies have ended, all open cases are looked through for theirs. */
    private void beginDay(LocalDate today) {
        if (!today.equals(day) && day != null && casework.hasEndedBodies(today)) {
            replanned = CaseStores.BEFORE_ALL;
        }
        day = today;
    }

    /**
     * Once after each start, some cases at a time: what an earlier program or other settings planned is brought up to the
     * warnings there are now.
     */
    private void replanSome(Instant now, TimeBudget time) {
        if (replanned == null) {
            return;
        }
        var some = stores.nextOpen(replanned, settings.budget());
        for (var caseId : some) {
            replan(caseId, now);
            replanned = caseId;
            if (time.isSpent()) {
                return;
            }
        }
        if (some.size() < settings.budget()) {
            replanned = null;
        }
    }

    private void replan(CaseId caseId, Instant now) {
        try {
            stores.find(caseId).ifPresent(stored -> {
                var before = stored.file();
                var succeeded = casework.succeed(before, now);
                var after = casework.replan(succeeded.after(), now);
                if (!after.equals(before)) {
                    record(caseId, stored, succeeded.events(), after, now);
                }
            });
        } catch (RuntimeException e) {
            metrics.checkFailed();
            LOG.error(
                    "Warnings of case {} could not be planned ({}).",
                    caseId,
                    e.getClass().getSimpleName());
        }
    }

    /** What comes of it has the first event of the case as its cause: nobody did it. */
    private void record(CaseId caseId, StoredCase stored, List<CaseEvent> events, CaseFile after, Instant now) {
        var correlationId = stored.correlationId();
        var chained = new EventWriter(caseId, correlationId, stored.chainOrNone(), now).events(events, correlationId);
        var before = stored.file();
        stores.put(caseId, correlationId, chained.last(), before, after);
        tally.replace(before, after);
        metrics.happened(events);
        chained.records().forEach(context::forward);
    }

    private void judge(DeadlineIndex.Entry entry, Instant now) {
        var stored = stores.find(entry.caseId());
        stores.index().remove(entry);
        if (stored.isEmpty()) {
            return;
        }
        var before = stored.get().file();
        var done = casework.check(before, entry.limitId(), now);
        if (done.after().equals(before)) {
            return;
        }
        var correlationId = stored.get().correlationId();
        var chained = new EventWriter(
                        entry.caseId(), correlationId, stored.get().chainOrNone(), now)
                .events(done.events(), entry.limitId());
        stores.put(entry.caseId(), correlationId, chained.last(), before, done.after());
        tally.replace(before, done.after());
        metrics.happened(done.events());
        chained.records().forEach(context::forward);
    }
}
