package org.tiepdan.reporting.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Petition;
import org.tiepdan.reporting.casefile.event.Escalated;
import org.tiepdan.reporting.casefile.limit.Deadline;
import org.tiepdan.reporting.count.Counted.Closed;
import org.tiepdan.reporting.count.Counted.Crowded;
import org.tiepdan.reporting.count.Counted.Done;
import org.tiepdan.reporting.count.Counted.Due;
import org.tiepdan.reporting.count.Counted.DueBy;
import org.tiepdan.reporting.count.Counted.LimitsByRule;
import org.tiepdan.reporting.count.Counted.Owed;
import org.tiepdan.reporting.count.Counted.Place;
import org.tiepdan.reporting.count.Counted.Reached;
import org.tiepdan.reporting.count.Counted.Received;
import org.tiepdan.reporting.count.Counted.Standing;
import org.tiepdan.reporting.count.Counted.Unlimited;
import org.tiepdan.reporting.count.Counted.Waiting;

/** The contribution of one case to the counts. */
final class Contribution {
    private static final Set<String> SETTLED = Set.of("SETTLED", "ANSWERED");

    private final CaseDocument document;
    private final Sink sink;

    /** Receives the contributions. */
    interface Sink {
        void add(Counted what, long at);

        /**
         * @param from the epoch second from which the earliest limit of an open case is late
         * @param ends the same for the limits of each body that owes one
         */
        void due(String caseId, long from, Map<String, Long> ends);
    }

    private Contribution(CaseDocument document, Sink sink) {
        this.document = document;
        this.sink = sink;
    }

    static void of(CaseDocument document, Sink sink) {
        new Contribution(document, sink).tell();
    }

    private void tell() {
        standing();
        var petition = document.petition();
        if (petition != null) {
            received(petition);
        }
    }

    private void standing() {
        var routing = document.routing();
        var tracking = document.tracking();
        sink.add(
                new Standing(
                        document.petition() == null ? null : document.type(),
                        routing == null ? null : routing.state(),
                        tracking == null ? null : tracking.state(),
                        tracking == null ? null : tracking.closedAs(),
                        document.outcome(),
                        document.petition() != null && document.petition().parent() != null),
                CountsAt.ANY_TIME);
    }

    private void received(Petition petition) {
        var on = petition.receivedOn();
        // A matter came in with the petition from which it was split.
        if (petition.parent() == null && !document.mistaken()) {
            forEachBody(petition, body -> sink.add(new Received(on.getYear(), body), on.getMonthValue()));
        }
        limits(on.getYear());
        var tracking = document.tracking();
        if (document.isOpen()) {
            open(petition);
        } else if (tracking != null && tracking.closedOn() != null && !document.mistaken()) {
            closed(petition, tracking.closedOn(), tracking.closedAs());
        }
    }

    private void closed(Petition petition, LocalDate on, @Nullable String as) {
        boolean settled = as != null && SETTLED.contains(as);
        forEachBody(petition, body -> sink.add(new Closed(on.getYear(), body, settled), on.getMonthValue()));
    }

    private interface Body {
        void is(@Nullable String code);
    }

    /** The office as a whole, the body that has the case and the one that received it. */
    private void forEachBody(Petition petition, Body body) {
        body.is(null);
        body.is(petition.receivingBody());
        var competent = document.competentBody();
        if (competent != null && !competent.equals(petition.receivingBody())) {
            body.is(competent);
        }
    }

    private void limits(int year) {
        for (var limit : document.deadlines()) {
            if (!limit.owedByABody()) {
                continue;
            }
            var body = limit.owedBy();
            long from = limit.dueAt().getEpochSecond();
            sink.add(
                    new LimitsByRule(limit.ruleId(), body, limit.state()),
                    limit.state().equals(Deadline.OPEN) ? from : CountsAt.ANY_TIME);
            switch (limit.state()) {
                case Deadline.MET -> sink.add(new Done(year, body, true), CountsAt.ANY_TIME);
                case Deadline.MISSED -> {
                    sink.add(new Done(year, body, false), CountsAt.ANY_TIME);
                    if (document.isOpen()) {
                        sink.add(new Owed(year, body, true), from);
                    }
                }
                case Deadline.OPEN -> sink.add(new Owed(year, body, false), from);
                default -> {}
            }
        }
    }

    private void open(Petition petition) {
        var holder = document.holder();
        var state = document.stateOrReceived();
        sink.add(new Place(holder, state, petition.type()), CountsAt.ANY_TIME);
        var since = document.triageSince();
        if (since != null) {
            sink.add(new Waiting(holder), since.toEpochDay());
        }
        crowd(holder);
        var tracking = document.tracking();
        if (tracking == null || tracking.overdueFrom() == null) {
            sink.add(
                    new Unlimited(holder, petition.type(), state),
                    petition.receivedOn().toEpochDay());
        } else {
            due(holder, tracking.overdueFrom().getEpochSecond());
        }
    }

    private void crowd(String holder) {
        var like = document.routing() == null ? null : document.routing().like();
        // Only the first petition of a group has its current size.
        if (like != null && like.people() != null && like.group() == null && !document.mayDenounce()) {
            sink.add(new Crowded(holder, document.id(), like.people()), CountsAt.ANY_TIME);
        }
    }

    private void due(String holder, long from) {
        sink.add(new Due(holder), from);
        var ends = earliest(document.deadlines());
        ends.forEach((body, end) -> sink.add(new DueBy(body), end));
        reached().forEach((body, step) -> sink.add(new Reached(body, step.step()), CountsAt.ANY_TIME));
        sink.due(document.id(), from, ends);
    }

    private Map<String, Escalated> reached() {
        var furthest = new HashMap<String, Escalated>();
        for (var limit : document.deadlines()) {
            limit.reached()
                    .ifPresent(step -> furthest.merge(
                            step.owedBy() == null ? limit.owedBy() : step.owedBy(),
                            step,
                            BinaryOperator.maxBy(Escalated.BY_STEP)));
        }
        return furthest;
    }

    private static Map<String, Long> earliest(List<Deadline> limits) {
        var ends = new HashMap<String, Long>();
        for (var limit : limits) {
            if (limit.stillOwedOrMissed()) {
                ends.merge(limit.owedBy(), limit.dueAt().getEpochSecond(), Math::min);
            }
        }
        return ends;
    }
}
