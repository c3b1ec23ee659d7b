package org.tiepdan.reporting.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a case was on each day: at which body, and at which stage. */
public final class Course {
    /** Between receipt and the first decision. */
    public static final String RECEIVED = "RECEIVED";

    private static final Set<String> RECEIPT = Set.of(RECEIVED, "CONFLICT");

    private final List<Turn> turns = new ArrayList<>();
    private @Nullable String body;
    private String state = RECEIVED;
    private @Nullable Instant recorded;
    private boolean ended;

    /**
     * The place and stage from {@code on} until the next turn.
     *
     * @param body null after the end
     * @param state {@link #RECEIVED}, {@code IN_TRIAGE}, {@code ROUTED}, {@code ACCEPTED}, {@code SUSPENDED}, {@code DECIDED},
     *     {@code SPLIT} or {@code CLOSED}
     */
    public record Turn(LocalDate on, @Nullable String body, String state) {}

    private Course() {}

    /**
     * @return by day, beginning with the receipt; an event gives at most one turn, and none if neither body nor stage changes. The end is
     *     always last
     */
    public static List<Turn> of(CaseAccount account) {
        var course = new Course();
        course.body = account.receivingBody();
        course.turns.add(new Turn(account.receivedOn(), course.body, RECEIVED));
        for (var mark : account.marks()) {
            if (!(mark.kind() == Mark.Kind.HELD && RECEIPT.contains(String.valueOf(mark.code())))) {
                course.take(mark, later(mark.on(), account.receivedOn()));
            }
        }
        return List.copyOf(course.turns);
    }

    /** A day before the receipt is a typing error; a case is nowhere before it is received. */
    private static LocalDate later(LocalDate day, LocalDate received) {
        return day.isBefore(received) ? received : day;
    }

    private void take(Mark mark, LocalDate on) {
        var next = state(mark.kind());
        boolean moves = mark.kind() == Mark.Kind.HELD && !Objects.equals(mark.body(), body);
        if (ended || (!moves && next.equals(state))) {
            return;
        }
        body = moves ? mark.body() : body;
        state = next;
        ended = mark.kind() == Mark.Kind.CLOSED;
        boolean sameEvent =
                mark.knownFrom().equals(recorded) && turns.getLast().on().equals(on) && !ended;
        if (sameEvent) {
            turns.removeLast();
        }
        recorded = mark.knownFrom();
        turns.add(new Turn(on, ended ? null : body, state));
    }

    private String state(Mark.Kind kind) {
        return switch (kind) {
            case IN_TRIAGE, ROUTED, ACCEPTED, SUSPENDED, DECIDED, SPLIT, CLOSED -> kind.name();
            case RESUMED -> Mark.Kind.ACCEPTED.name();
            case HELD, COPY, EFFECTIVE, OBJECTED, ACT, RESULT -> state;
        };
    }
}
