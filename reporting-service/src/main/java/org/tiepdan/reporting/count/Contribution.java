package org.tiepdan.reporting.count;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Deadline;
import org.tiepdan.reporting.casefile.Petition;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.count.Counted.Closed;
import org.tiepdan.reporting.count.Counted.Done;
import org.tiepdan.reporting.count.Counted.Due;
import org.tiepdan.reporting.count.Counted.DueBy;
import org.tiepdan.reporting.count.Counted.Owed;
import org.tiepdan.reporting.count.Counted.Place;
import org.tiepdan.reporting.count.Counted.Received;
import org.tiepdan.reporting.count.Counted.Standing;
import org.tiepdan.reporting.count.Counted.Unlimited;
import org.tiepdan.reporting.count.Counted.Waiting;

/** What one case adds to the counts. */
final class Contribution {
    private final CaseDocument document;
    private final Sink sink;

    /** Takes what a case adds. */
    interface Sink {
        void add(Counted what);

        /** @param ends by body that owes them, the earliest ends of its limits in an open case that is due at {@code from} */
        void due(String caseId, Instant from, Map<String, Instant> ends);
    }

    private Contribution(CaseDocument document, Sink sink) {
        this.document = document;
        this.sink = sink;
    }

    static void of(CaseDocument document, Sink sink) {
        new Contribution(document, sink).tell();
    }

    private void tell() {
        var petition = document.petition();
        var tracking = document.tracking();
        standing();
        if (petition == null) {
            return;
        }
        limits(petition.receivedOn().getYear());
        received(petition);
        if (document.isOpen()) {
            open(petition);
        } else if (tracking != null && tracking.closedOn() != null) {
            closed(petition, tracking);
        }
    }

    private void standing() {
        var routing = document.routing();
        var tracking = document.tracking();
        sink.add(new Standing(
                document.petition() == null ? null : document.type(),
                routing == null ? null : routing.state(),
                tracking == null ? null : tracking.state(),
                tracking == null ? null : tracking.closedAs()));
    }

    private void received(Petition petition) {
        var on = petition.receivedOn();
        sink.add(new Received(on.getYear(), on.getMonthValue(), document.competentBody(), petition.receivingBody()));
    }

    private void closed(Petition petition, TrackingPart tracking) {
        var on = tracking.closedOn();
        if (on != null) {
            sink.add(new Closed(
                    on.getYear(),
                    on.getMonthValue(),
                    tracking.closedAs(),
                    document.competentBody(),
                    petition.receivingBody()));
        }
    }

    private void limits(int year) {
        for (var limit : document.deadlines()) {
            switch (limit.state()) {
                case Deadline.MET -> sink.add(new Done(year, limit.owedBy(), true));
                case Deadline.MISSED -> {
                    sink.add(new Done(year, limit.owedBy(), false));
                    if (document.isOpen()) {
                        sink.add(new Owed(year, limit.owedBy(), limit.dueAt(), true));
                    }
                }
                case Deadline.OPEN -> sink.add(new Owed(year, limit.owedBy(), limit.dueAt(), false));
                default -> {}
            }
        }
    }

    private void open(Petition petition) {
        var holder = document.holder();
        var state = document.stateOrReceived();
        sink.add(new Place(holder, state, petition.type()));
        var since = document.triageSince();
        if (since != null) {
            sink.add(new Waiting(holder, since));
        }
        var tracking = document.tracking();
        var from = tracking == null ? null : tracking.overdueFrom();
        if (from == null) {
            sink.add(new Unlimited(holder, petition.type(), state, petition.receivedOn()));
            return;
        }
        sink.add(new Due(holder, from));
        var ends = earliest(document.deadlines());
        ends.forEach((body, end) -> sink.add(new DueBy(body, end)));
        sink.due(document.id(), from, ends);
    }

    private static Map<String, Instant> earliest(List<Deadline> limits) {
        var ends = new HashMap<String, Instant>();
        for (var limit : limits) {
            if (limit.state().equals(Deadline.OPEN) || limit.state().equals(Deadline.MISSED)) {
                ends.merge(limit.owedBy(), limit.dueAt(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return ends;
    }
}
