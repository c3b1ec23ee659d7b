package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.Record;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.adapter.record.EventWriter;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.adapter.store.DeadlineIndex;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;
import org.tiepdan.tracking.deadline.Deadline;

/** Checks due entries at each call, and records limits that were missed or need a warning. What it throws ends the task: see the package. */
final class DueDeadlines {
    /** Entries read between two checks of the time: few, since unused ones are read again. */
    private static final int AT_ONCE = 20;

    private final CaseWriting writing;
    private final CaseStores stores;
    private final Parking parking;
    private final CaseMeans means;
    private final CaseMetrics metrics;
    private final Replanning replanning;

    DueDeadlines(CaseWriting writing, Parking parking, CaseMeans means) {
        this.writing = writing;
        this.stores = writing.stores();
        this.parking = parking;
        this.means = means;
        this.metrics = means.metrics();
        this.replanning = new Replanning(writing, means);
    }

    /**
     * Each kind of work handles at least one case, so neither can starve the other.
     *
     * @return whether work is left that should not wait for the next tick
     */
    boolean look(Instant now) {
        var settings = means.settings();
        var whole = new TimeBudget(settings.lookTime());
        replanning.goOn(now, new TimeBudget(settings.walkTime()));
        stores.parked().due(now).forEach(caseId -> tryAgain(caseId, now));
        means.retries().take(stores.parked()::isMarked).forEach(caseId -> tryAgain(caseId, now));
        boolean judgedAll = judgeDue(now, settings.budget(), whole);
        if (!judgedAll) {
            metrics.lookCutShort();
        }
        metrics.looked(whole.spent());
        return !judgedAll || replanning.hasMore();
    }

    /** @return whether no due limit is left */
    private boolean judgeDue(Instant now, int budget, TimeBudget time) {
        int left = budget;
        var due = stores.index().due(now, Math.min(left, AT_ONCE));
        while (!due.isEmpty() && left > 0) {
            left = judgeAll(due, now, time) ? left - due.size() : 0;
            due = stores.index().due(now, Math.clamp(left, 1, AT_ONCE));
        }
        return due.isEmpty();
    }

    /** @return whether time is left */
    private boolean judgeAll(List<DeadlineIndex.Entry> due, Instant now, TimeBudget time) {
        for (var ofOneCase : byCase(due).entrySet()) {
            judge(ofOneCase.getKey(), ofOneCase.getValue(), now);
            if (time.isSpent()) {
                break;
            }
        }
        writing.write();
        return !time.isSpent();
    }

    /** Ordered by the earliest limit of each case: a case is read and written once for all its due limits. */
    private static Map<CaseId, List<DeadlineIndex.Entry>> byCase(List<DeadlineIndex.Entry> due) {
        var byCase = new LinkedHashMap<CaseId, List<DeadlineIndex.Entry>>();
        due.forEach(entry ->
                byCase.computeIfAbsent(entry.caseId(), _ -> new ArrayList<>()).add(entry));
        return byCase;
    }

    private void judge(CaseId caseId, List<DeadlineIndex.Entry> due, Instant now) {
        due.forEach(stores.index()::remove);
        if (stores.parked().isMarked(caseId)) {
            return;
        }
        var limitIds = due.stream().map(DeadlineIndex.Entry::limitId).toList();
        inTries(caseId, now, kept -> judge(caseId, kept, limitIds, now));
    }

    private void tryAgain(CaseId caseId, Instant now) {
        boolean succeeds = inTries(caseId, now, kept -> {
            var due = kept.file().deadlines().stream()
                    .filter(limit -> limit.isWatched() && !limit.lookAt().isAfter(now))
                    .map(Deadline::id)
                    .toList();
            stores.whole(() -> {
                // Those of the case as it was: judging replaces those that it changes, and is the last that can fail.
                stores.addLooks(caseId, kept.file());
                judge(caseId, kept, due, now);
            });
        });
        writing.write();
        if (succeeds) {
            parking.succeeded(caseId);
        }
    }

    /** @return whether nothing failed; a case that no longer exists needs no work */
    private boolean inTries(CaseId caseId, Instant now, Consumer<KeptCase> work) {
        Optional<KeptCase> kept;
        try {
            kept = stores.find(caseId);
        } catch (RuntimeException e) {
            metrics.checkFailed();
            parking.unreadable(caseId, e, now);
            return false;
        }
        try {
            kept.ifPresent(work);
            return true;
        } catch (RuntimeException e) {
            metrics.checkFailed();
            parking.failed(caseId, e, now);
            return false;
        }
    }

    /** Records the case afterwards if there were events. */
    private void judge(CaseId caseId, KeptCase before, List<String> limitIds, Instant now) {
        var casework = means.casework().get();
        var events = new ArrayList<CaseEvent>();
        var records = new ArrayList<Record<byte[], Outgoing>>();
        var after = before;
        for (var limitId : limitIds) {
            var done = casework.check(after.file(), limitId, now);
            var chained =
                    new EventWriter(caseId, after.correlationId(), after.chain(), now).events(done.events(), limitId);
            after = after.then(done.after(), chained.last());
            events.addAll(done.events());
            records.addAll(chained.records());
        }
        if (!after.file().equals(before.file())) {
            writing.add(caseId, before, after, events, records);
        }
    }
}
