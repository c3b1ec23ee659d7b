package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases.Reason;

/** Parks a case that cannot be read or always fails, reports it to operators, and releases it when a retry succeeds. */
final class Parking {
    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final ParkedCases cases;
    private final Tally tally;

    Parking(CaseStores stores, Tally tally) {
        this.cases = stores.parked();
        this.tally = tally;
    }

    /** For the marks that an earlier program left. */
    void begin() {
        cases.load();
        tally.parked(cases.count());
    }

    boolean isParked(CaseId id) {
        return cases.isParked(id);
    }

    /** A decision about this case failed, possibly because of the record. */
    void failed(CaseId id, RuntimeException why, Instant now) {
        mark(id, Reason.NOT_JUDGED, why, now);
    }

    /** Its stored data cannot be read. */
    void unreadable(CaseId id, RuntimeException why, Instant now) {
        mark(id, Reason.UNREADABLE, why, now);
    }

    private void mark(CaseId id, Reason reason, RuntimeException why, Instant now) {
        boolean wasParked = cases.isParked(id);
        var pause = cases.failed(id, reason, why, now);
        boolean parked = cases.isParked(id);
        if (parked && !wasParked) {
            tally.parked(1);
        }
        // Never the message, which may quote the case.
        LOG.error(
                "Case {} {} ({}): tried again in {}.",
                id,
                parked ? "is parked" : "could not be judged",
                why.getClass().getSimpleName(),
                pause);
    }

    void succeeded(CaseId id) {
        if (cases.isMarked(id)) {
            if (cases.isParked(id)) {
                tally.parked(-1);
                LOG.info("Case {} is parked no more.", id);
            }
            cases.release(id);
        }
    }
}
