package org.tiepdan.reporting.casefile.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Mark.Kind;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.TrackingEvent;
import org.tiepdan.reporting.casefile.event.TrackingEvent.ActNoted;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseClosed;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseObjected;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseOpened;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseSucceeded;

/** The marks that tracking's log leaves on a case. */
public final class TrackedMarks {
    private static final Set<String> NOT_HANDED_OVER = Set.of("TRANSFERRED_OUT", "DUPLICATE");
    /** The kinds that a reopened case states anew. */
    private static final Set<Kind> OF_OPENING = Set.of(Kind.IN_TRIAGE, Kind.ROUTED, Kind.SPLIT, Kind.HELD, Kind.CLOSED);

    private final Marks marks;
    private final Fact fact;
    private final Before before;

    /**
     * Where the case was before the event.
     *
     * @param competent null while no body is
     * @param receiver successor of the receiving body; null while that exists
     */
    public record Before(
            @Nullable String competent, @Nullable String receiver) {}

    private TrackedMarks(List<Mark> known, Fact fact, Before before) {
        this.marks = new Marks(known);
        this.fact = fact;
        this.before = before;
    }

    /** @param ofVoidAct for a correction, matches the marks of its void act */
    public static List<Mark> after(
            List<Mark> known, TrackingEvent event, Fact fact, Before before, Predicate<Mark> ofVoidAct) {
        var tracked = new TrackedMarks(known, fact, before);
        tracked.take(event, ofVoidAct);
        return tracked.marks.list();
    }

    private void take(TrackingEvent event, Predicate<Mark> ofVoidAct) {
        switch (event) {
            case CaseOpened opened -> open(opened);
            case TrackingEvent.CaseRouted(var body, var outcome, var on, var _) -> route(body, outcome, on);
            case TrackingEvent.CaseAccepted(var by, var on) -> marks.add(Kind.ACCEPTED, on, by, null, fact);
            case TrackingEvent.CaseTransferred(var _, var on, var to, var _) -> hold(to, on, Held.TRANSFERRED);
            case CaseObjected objected -> object(objected);
            case TrackingEvent.CaseDecided(var by, var on, var how, var result) -> {
                marks.add(Kind.DECIDED, on, by, how, fact);
                if (result != null) {
                    marks.add(Kind.RESULT, on, by, result.code(), fact);
                }
            }
            case CaseClosed closed -> close(closed);
            case TrackingEvent.CaseSplit(var _, var on) -> marks.add(Kind.SPLIT, on, before.receiver, null, fact);
            case TrackingEvent.CaseMatterMoved moved -> {
                if (moved.goesOn()) {
                    marks.end(Set.of(Kind.CLOSED), fact.time());
                }
            }
            case TrackingEvent.CaseSuspended(var by, var on, var ground, var _) ->
                marks.add(Kind.SUSPENDED, on, by, ground, fact);
            case TrackingEvent.CaseResumed(var by, var on, var _) -> marks.add(Kind.RESUMED, on, by, null, fact);
            case TrackingEvent.CaseTakenOver(var by, var on, var _) -> {
                marks.add(Kind.ACCEPTED, on, by, null, fact);
                hold(by, on, Held.TAKEN_OVER);
            }
            case CaseSucceeded succeeded -> succeed(succeeded);
            case TrackingEvent.CaseEffective(var on) -> marks.add(Kind.EFFECTIVE, on, before.competent, null, fact);
            case TrackingEvent.CaseEffectVoided(var on, var _) ->
                marks.end(mark -> mark.kind() == Kind.EFFECTIVE && mark.on().equals(on), fact.time());
            case TrackingEvent.DialogueHeld held -> act(held.on(), held.by());
            case TrackingEvent.CaseFoundComplex found -> act(found.on(), found.by());
            case ActNoted act -> marks.add(Kind.ACT, act.on(), act.by(), Acts.code(fact.type(), act.of()), fact);
            case TrackingEvent.CaseCorrected corrected ->
                new CorrectedMarks(marks, corrected, fact, before.receiver).take(ofVoidAct);
            case TrackingEvent.CommandRejected _ -> {}
        }
    }

    private void act(LocalDate on, String by) {
        marks.add(Kind.ACT, on, by, fact.type(), fact);
    }

    private void open(CaseOpened opened) {
        marks.end(OF_OPENING, fact.time());
        if (opened.outcome() == null) {
            marks.add(Kind.IN_TRIAGE, opened.openedOn(), null, null, fact);
        } else {
            route(opened.competentBody(), opened.outcome(), opened.openedOn());
        }
    }

    private void route(@Nullable String body, String outcome, LocalDate on) {
        marks.add(Kind.ROUTED, on, body, outcome, fact);
        if (Held.by(outcome)) {
            hold(body, on, Held.ROUTED);
        }
    }

    /** @param body null for the receiving side */
    private void hold(@Nullable String body, LocalDate on, String how) {
        var last = marks.last(Kind.HELD);
        if (last.isEmpty() || !Objects.equals(last.get().body(), body)) {
            marks.add(Kind.HELD, on, body, how, fact);
        }
    }

    private void object(CaseObjected objected) {
        var decider = objected.decider() == null ? before.receiver : objected.decider();
        marks.add(Kind.OBJECTED, objected.on(), objected.by(), objected.reason(), fact);
        marks.add(Kind.IN_TRIAGE, objected.on(), decider, null, fact);
        hold(decider, objected.on(), Held.OBJECTED);
    }

    /**
     * A body outside the province gets only papers, and a body urged about a copy already has the first petition: neither gets a case. A
     * second closing changes how it was closed.
     */
    private void close(CaseClosed closed) {
        if (NOT_HANDED_OVER.contains(closed.closedAs())) {
            marks.last(Kind.HELD)
                    .filter(held ->
                            held.on().equals(closed.on()) && Objects.equals(held.body(), closed.competentBody()))
                    .ifPresent(marks::forget);
        }
        marks.end(Set.of(Kind.CLOSED), fact.time());
        marks.add(Kind.CLOSED, closed.on(), closed.competentBody(), closed.closedAs(), fact);
    }

    private void succeed(CaseSucceeded succeeded) {
        boolean holds = succeeded.role().equals("COMPETENT") == (before.competent != null);
        if (holds && marks.last(Kind.CLOSED).isEmpty()) {
            hold(succeeded.to(), succeeded.on(), Held.SUCCEEDED);
        }
    }
}
