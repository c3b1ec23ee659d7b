package org.tiepdan.reporting.account.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Mark.Kind;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Petition;
import org.tiepdan.reporting.casefile.RoutingPart;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.casefile.mark.Held;

/** Merges the marks of all three logs: once tracking has recorded something, its marks replace routing's. */
final class History {
    private static final String DUPLICATE = "DUPLICATE";

    private final Petition petition;
    private final List<Mark> routed;
    private final List<Mark> tracked;
    private final String firstReceiver;
    private final List<Mark> marks = new ArrayList<>();

    private History(Petition petition, @Nullable RoutingPart routing, @Nullable TrackingPart tracking) {
        this.petition = petition;
        this.routed = routing == null ? List.of() : routing.marks();
        this.tracked = tracking == null ? List.of() : tracking.marks();
        this.firstReceiver = routed.stream()
                .filter(mark -> mark.kind() == Kind.HELD && mark.knownTo() == null)
                .map(Mark::body)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(petition.receivingBody());
    }

    /**
     * @return every mark that ever held, the earliest day first; within a day in the order of the logs, and within a log in the order of
     *     recording, since the clocks of services may differ
     */
    static List<Mark> of(Petition petition, CaseDocument document) {
        var history = new History(petition, document.routing(), document.tracking());
        history.received();
        history.routed();
        history.tracked.forEach(mark -> history.marks.add(history.named(mark)));
        history.copies();
        history.marks.sort(Comparator.comparing(Mark::on));
        return history.marks;
    }

    private void received() {
        var on = petition.receivedOn();
        marks.add(new Mark(Kind.HELD, on, petition.receivingBody(), Held.RECEIVED, petition.recordedAt(), null));
        routed.stream()
                .filter(mark -> mark.kind() == Kind.HELD)
                .map(mark -> new Mark(Kind.HELD, on, mark.body(), mark.code(), mark.knownFrom(), mark.knownTo()))
                .forEach(marks::add);
    }

    private void routed() {
        var spoken = tracked.stream().map(Mark::knownFrom).min(Comparator.naturalOrder());
        for (var mark : routed) {
            boolean meant = mark.kind() != Kind.HELD && mark.kind() != Kind.COPY;
            if (meant && spoken.isEmpty()) {
                marks.add(named(mark));
            } else if (meant && mark.knownFrom().isBefore(spoken.get())) {
                marks.add(until(named(mark), spoken.get()));
            }
        }
    }

    /** Fills in the receiving body where a log only refers to it. */
    private Mark named(Mark mark) {
        boolean meant = mark.kind() == Kind.HELD || mark.kind() == Kind.IN_TRIAGE || mark.kind() == Kind.SPLIT;
        return meant && mark.body() == null
                ? new Mark(mark.kind(), mark.on(), firstReceiver, mark.code(), mark.knownFrom(), mark.knownTo())
                : mark;
    }

    /** A link alone makes no copy: of two petitions that are both in progress, the later one is linked, too. */
    private void copies() {
        tracked.stream()
                .filter(mark -> mark.kind() == Kind.CLOSED && DUPLICATE.equals(mark.code()))
                .map(end -> new Mark(Kind.COPY, end.on(), null, first(end), end.knownFrom(), end.knownTo()))
                .forEach(marks::add);
    }

    private @Nullable String first(Mark end) {
        return routed.stream()
                .filter(mark -> mark.kind() == Kind.COPY && !mark.knownFrom().isAfter(end.knownFrom()))
                .reduce((_, later) -> later)
                .map(Mark::code)
                .orElse(null);
    }

    private static Mark until(Mark mark, Instant then) {
        var to = Stream.of(then, mark.knownTo() == null ? then : mark.knownTo())
                .min(Comparator.naturalOrder())
                .orElse(then);
        return new Mark(mark.kind(), mark.on(), mark.body(), mark.code(), mark.knownFrom(), to);
    }

    /** The latest day of any event, as known now. */
    static LocalDate lastOn(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.knownTo() == null)
                .map(Mark::on)
                .reduce(LocalDate.MIN, History::later);
    }

    /** The latest day of any event, recording or voiding: after it, all states of knowledge agree. */
    static LocalDate lastDifference(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> Stream.of(
                        mark.on(), day(mark.knownFrom()), mark.knownTo() == null ? mark.on() : day(mark.knownTo())))
                .reduce(LocalDate.MIN, History::later);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }

    static LocalDate day(Instant time) {
        return LegalTime.dateOf(time);
    }
}
