package org.tiepdan.reporting.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.event.CaseEvent;
import org.tiepdan.reporting.casefile.event.DeadlineEvent;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineApproaching;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineMet;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineMissed;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineSet;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.IntakeEvent;
import org.tiepdan.reporting.casefile.event.RoutingEvent;
import org.tiepdan.reporting.casefile.event.TrackingEvent;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseAccepted;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseAnswered;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseClosed;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseDecided;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseObjected;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseOpened;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseRefused;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseRouted;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseTransferred;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseWithdrawn;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CommandRejected;

/** A {@link TrackingPart} while one event is worked into it. */
final class TrackingDraft {
    private @Nullable String state;
    private @Nullable String closedAs;
    private @Nullable String type;
    private @Nullable Integer instance;
    private @Nullable String receivingBody;
    private @Nullable String competentBody;
    private @Nullable String outcome;
    private @Nullable String settlement;
    private @Nullable String ground;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate closedOn;
    private List<Deadline> deadlines = List.of();
    private @Nullable Integer hop;
    private @Nullable String procedure;
    private @Nullable LocalDate triageSince;
    private List<Warning> warnings = List.of();
    List<Happening> timeline = List.of();

    TrackingDraft(@Nullable TrackingPart before) {
        if (before == null) {
            return;
        }
        state = before.state();
        closedAs = before.closedAs();
        type = before.type();
        instance = before.instance();
        receivingBody = before.receivingBody();
        competentBody = before.competentBody();
        outcome = before.outcome();
        settlement = before.settlement();
        ground = before.ground();
        openedOn = before.openedOn();
        acceptedOn = before.acceptedOn();
        decidedOn = before.decidedOn();
        closedOn = before.closedOn();
        deadlines = before.deadlines();
        hop = before.hop();
        procedure = before.procedure();
        triageSince = before.triageSince();
        warnings = before.warnings();
        timeline = before.timeline();
    }

    void take(CaseEvent event, Fact fact) {
        var line = switch (event) {
            case TrackingEvent life -> live(life, fact);
            case DeadlineEvent deadline -> limit(deadline, fact);
            case IntakeEvent _, RoutingEvent _ -> throw new IllegalArgumentException("An event of another log.");
        };
        timeline = Happening.plus(timeline, line);
    }

    private Happening live(TrackingEvent event, Fact fact) {
        return switch (event) {
            case CaseOpened opened -> open(opened, fact);
            case CaseRouted(var body, var newOutcome, var on, var hops) -> {
                go("ROUTED", body);
                handedOn(hops);
                outcome = newOutcome;
                yield Happening.of(fact, on, body, newOutcome);
            }
            case CaseAccepted(var by, var on) -> {
                go("ACCEPTED", by);
                acceptedOn = on;
                yield Happening.of(fact, on, by, null);
            }
            case CaseRefused(var by, var on, var why) -> {
                ground = why;
                yield Happening.of(fact, on, by, why);
            }
            case CaseTransferred(var by, var on, var to, var hops) -> {
                go("ROUTED", to);
                handedOn(hops);
                yield Happening.of(fact, on, by, to);
            }
            case CaseObjected objected -> object(objected, fact);
            case CaseDecided(var by, var on, var how) -> {
                go("DECIDED", by);
                decidedOn = on;
                settlement = how;
                yield Happening.of(fact, on, by, how);
            }
            case CaseAnswered(var by, var on) -> Happening.of(fact, on, by, null);
            case CaseWithdrawn(var by, var on) -> Happening.of(fact, on, by, null);
            case CaseClosed(var how, var on, var body) -> {
                go(TrackingPart.CLOSED, body);
                closedAs = how;
                closedOn = on;
                yield Happening.of(fact, on, body, how);
            }
            case CommandRejected no ->
                Happening.of(fact, no.on(), no.by(), no.command()).saying(no.vi(), no.en());
        };
    }

    private Happening open(CaseOpened opened, Fact fact) {
        go(opened.state(), opened.competentBody());
        type = opened.type();
        instance = opened.instance();
        receivingBody = opened.receivingBody();
        outcome = opened.outcome();
        openedOn = opened.openedOn();
        triageSince = opened.state().equals(TrackingPart.IN_TRIAGE) ? opened.openedOn() : null;
        procedure = opened.procedure();
        handedOn(opened.hop());
        return Happening.of(
                fact,
                opened.openedOn(),
                opened.competentBody() == null ? opened.receivingBody() : opened.competentBody(),
                opened.state());
    }

    private Happening object(CaseObjected objected, Fact fact) {
        go(TrackingPart.IN_TRIAGE, null);
        competentBody = null;
        outcome = null;
        triageSince = objected.on();
        handedOn(objected.hop());
        return Happening.of(fact, objected.on(), objected.by(), null).because(objected.reason());
    }

    private void handedOn(@Nullable Integer hops) {
        hop = hops == null ? hop : hops;
    }

    private Happening limit(DeadlineEvent event, Fact fact) {
        return switch (event) {
            case DeadlineSet set -> {
                deadlines = new ArrayList<>(deadlines);
                deadlines.add(Deadline.of(set, fact.id()));
                yield line(event, fact, set.startsOn(), set.dueOn().toString());
            }
            case DeadlineMet met -> {
                became(event, Deadline.MET, met.metOn(), met.lateEntry() ? true : null);
                yield line(event, fact, met.metOn(), null).enteredLate(met.lateEntry(), met.supersedes());
            }
            case DeadlineMissed missed -> {
                became(event, Deadline.MISSED, null, null);
                yield line(event, fact, missed.dueOn(), null);
            }
            case DeadlineApproaching approaching -> {
                warnings = new ArrayList<>(warnings);
                warnings.add(Warning.of(approaching));
                yield line(event, fact, approaching.dueOn(), Integer.toString(approaching.workingDaysLeft()));
            }
            case DeadlineCancelled cancelled -> {
                became(event, Deadline.CANCELLED, null, null);
                yield line(event, fact, null, cancelled.cause());
            }
        };
    }

    private void go(String newState, @Nullable String body) {
        state = newState;
        triageSince = null;
        competentBody = body == null ? competentBody : body;
    }

    private void became(DeadlineEvent event, String newState, @Nullable LocalDate on, @Nullable Boolean late) {
        deadlines = deadlines.stream()
                .map(deadline -> deadline.isMeantBy(event) ? deadline.became(newState, on, late) : deadline)
                .toList();
    }

    private static Happening line(DeadlineEvent event, Fact fact, @Nullable LocalDate on, @Nullable String detail) {
        return Happening.of(fact, on, event.owedBy(), detail).aboutRule(event.ruleId());
    }

    TrackingPart part(long position) {
        var next = TrackingPart.CLOSED.equals(state)
                ? null
                : Deadline.dueFirst(deadlines).orElse(null);
        return new TrackingPart(
                position,
                state,
                closedAs,
                type,
                instance,
                receivingBody,
                competentBody,
                outcome,
                settlement,
                ground,
                openedOn,
                acceptedOn,
                decidedOn,
                closedOn,
                List.copyOf(deadlines),
                next == null ? null : next.dueAt(),
                next == null ? TrackingPart.NOTHING_DUE : next.dueOn(),
                timeline,
                hop,
                procedure,
                triageSince,
                warnings);
    }
}
