package org.tiepdan.reporting.lines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Deadline;
import org.tiepdan.reporting.casefile.Petition;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.lines.CaseLine.OwedLimit;
import org.tiepdan.reporting.lines.YearLine.Told;

/** Works out the lines of a case. */
final class LineDraft {
    private final CaseDocument document;
    private final @Nullable Petition petition;
    private final @Nullable TrackingPart tracking;
    private final @Nullable String competent;
    private final @Nullable String state;
    private final boolean open;
    private final List<OwedLimit> owed;

    LineDraft(CaseDocument document) {
        this.document = document;
        this.petition = document.petition();
        this.tracking = document.tracking();
        this.competent = document.competentBody();
        this.state = document.state();
        this.open = petition != null && !TrackingPart.CLOSED.equals(state);
        this.owed = document.deadlines().stream()
                .filter(deadline -> deadline.state().equals(Deadline.OPEN)
                        || (open && deadline.state().equals(Deadline.MISSED)))
                .map(deadline -> new OwedLimit(
                        deadline.owedBy(), deadline.dueAt(), deadline.state().equals(Deadline.MISSED)))
                .toList();
    }

    long version() {
        return Stream.of(Log.values())
                .mapToLong(log -> document.position(log) + 1)
                .sum();
    }

    /** Something about it may still change with time alone, or it lacks what its year is told by. */
    boolean isUnfinished() {
        return petition == null || open || !owed.isEmpty();
    }

    CaseLine caseLine() {
        if (petition == null) {
            return CaseLine.notReceived(version(), row().text());
        }
        return new CaseLine(
                version(),
                row().text(),
                open ? true : null,
                petition.type(),
                shownState(),
                petition.receivingBody(),
                competent,
                has(petition),
                petition.field(),
                petition.commune(),
                petition.receivedAt(),
                petition.receivedOn(),
                tracking == null ? null : tracking.dueOn(),
                tracking == null ? null : tracking.overdueFrom(),
                open ? document.triageSince() : null,
                open ? owed : null);
    }

    /** The day of receipt; null for a case that was never received. */
    @Nullable
    LocalDate receivedOn() {
        return petition == null ? null : petition.receivedOn();
    }

    /** The latest day of which the register tells something about this case; null when it tells nothing. */
    @Nullable
    LocalDate keptOn() {
        return Stream.of(
                        receivedOn(),
                        tracking == null ? null : tracking.acceptedOn(),
                        tracking == null ? null : tracking.decidedOn(),
                        tracking == null ? null : tracking.closedOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Row row() {
        return new Row(
                document.id(),
                petition == null || !open ? null : Key.of(has(petition), shownState(), petition.type()),
                null,
                receivedOn(),
                tracking == null || !open ? null : tracking.overdueFrom(),
                open ? document.triageSince() : null,
                owed,
                petition == null ? standing() : null);
    }

    /** @return null for a case that was never received: no year is known of it */
    @Nullable
    Told told() {
        if (petition == null) {
            return null;
        }
        var closedOn = open || tracking == null ? null : tracking.closedOn();
        return new Told(
                petition.receivedOn().getYear(),
                Key.of(month(petition.receivedOn()), competent, petition.receivingBody()),
                closedOn == null ? Told.NEVER : closedOn.getYear(),
                closedOn == null || tracking == null
                        ? ""
                        : Key.of(month(closedOn), tracking.closedAs(), competent, petition.receivingBody()),
                limits(),
                standing());
    }

    private String has(Petition received) {
        return competent == null ? received.receivingBody() : competent;
    }

    private String shownState() {
        return state == null ? CaseLine.RECEIVED : state;
    }

    private String standing() {
        var routing = document.routing();
        return Key.of(
                petition == null ? null : document.type(),
                routing == null ? null : routing.state(),
                tracking == null ? null : tracking.state(),
                tracking == null ? null : tracking.closedAs());
    }

    private String limits() {
        var byBody = new TreeMap<String, long[]>();
        for (var deadline : document.deadlines()) {
            boolean met = deadline.state().equals(Deadline.MET);
            if (met || deadline.state().equals(Deadline.MISSED)) {
                byBody.computeIfAbsent(deadline.owedBy(), _ -> new long[2])[met ? 0 : 1]++;
            }
        }
        return byBody.entrySet().stream()
                .map(body ->
                        Key.of(body.getKey(), Long.toString(body.getValue()[0]), Long.toString(body.getValue()[1])))
                .collect(Collectors.joining(Key.MORE));
    }

    private static String month(LocalDate day) {
        return Integer.toString(day.getMonthValue());
    }
}
