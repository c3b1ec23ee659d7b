package org.tiepdan.reporting.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Deadline;
import org.tiepdan.reporting.casefile.Log;
import org.tiepdan.reporting.casefile.TrackingPart;

/**
 * A case as counts and lists need it. What is counted together stands in one text, so that the database groups by one member.
 *
 * @param version grows with every event worked into the document; first, for lines are compared by it when they are written
 * @param standing what the ledger counts: received or not, states by routing and by tracking, how it was closed
 * @param has the body that has the case: the competent one, else the receiving one
 * @param place {@code has}, {@code state} and {@code type} of an open case
 * @param overdueFrom as in {@link TrackingPart}; absent unless open
 * @param triageSince the day from which it waits for an officer; absent unless it does
 * @param received month, competent and receiving body
 * @param closed month, how, competent and receiving body
 * @param limits limits met and missed by each body that owed them
 * @param owed the open limits, even of a closed case
 */
public record CaseLine(
        long version,
        String standing,
        @Nullable String type,
        @Nullable String state,
        @Nullable String receiving,
        @Nullable String competent,
        @Nullable String has,
        @Nullable String place,
        @Nullable String field,
        @Nullable String commune,
        @Nullable Instant receivedAt,
        @Nullable LocalDate receivedOn,
        @Nullable Integer receivedYear,
        @Nullable Integer closedYear,
        @Nullable LocalDate dueOn,
        @Nullable Instant overdueFrom,
        @Nullable LocalDate triageSince,
        @Nullable String received,
        @Nullable String closed,
        @Nullable String limits,
        @Nullable List<Owed> owed) {
    /** Between receipt and the routing decision. */
    public static final String RECEIVED = "RECEIVED";

    /** @param from the first instant that is too late */
    public record Owed(String by, Instant from) {}

    public static CaseLine of(CaseDocument document) {
        var petition = document.petition();
        return petition == null ? notReceived(document) : new LineDraft(document, petition).line();
    }

    private static CaseLine notReceived(CaseDocument document) {
        return new CaseLine(
                version(document),
                standing(document),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Something about it may still change with time alone, or it lacks what its year is told by. */
    boolean isUnfinished() {
        return receivedOn == null || place != null || owed != null;
    }

    List<Integer> years() {
        return Stream.of(receivedYear, closedYear)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static long version(CaseDocument document) {
        return Stream.of(Log.values())
                .mapToLong(log -> document.position(log) + 1)
                .sum();
    }

    static String standing(CaseDocument document) {
        var routing = document.routing();
        var tracking = document.tracking();
        return Key.of(
                document.petition() == null ? null : document.type(),
                routing == null ? null : routing.state(),
                tracking == null ? null : tracking.state(),
                tracking == null ? null : tracking.closedAs());
    }

    static @Nullable List<Owed> owed(CaseDocument document) {
        var open = document.deadlines().stream()
                .filter(deadline -> deadline.state().equals(Deadline.OPEN))
                .map(deadline -> new Owed(deadline.owedBy(), deadline.dueAt()))
                .toList();
        return open.isEmpty() ? null : open;
    }

    static @Nullable String limits(CaseDocument document) {
        var byBody = new TreeMap<String, long[]>();
        for (var deadline : document.deadlines()) {
            boolean met = deadline.state().equals(Deadline.MET);
            if (met || deadline.state().equals(Deadline.MISSED)) {
                byBody.computeIfAbsent(deadline.owedBy(), _ -> new long[2])[met ? 0 : 1]++;
            }
        }
        return byBody.isEmpty()
                ? null
                : byBody.entrySet().stream()
                        .map(body -> Key.of(
                                body.getKey(), Long.toString(body.getValue()[0]), Long.toString(body.getValue()[1])))
                        .collect(Collectors.joining(Key.MORE));
    }
}
