package org.tiepdan.reporting.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.casefile.event.CaseEvent;
import org.tiepdan.reporting.casefile.event.DeadlineEvent;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.IntakeEvent;
import org.tiepdan.reporting.casefile.event.RoutingEvent;
import org.tiepdan.reporting.casefile.event.TrackingEvent;
import org.tiepdan.reporting.casefile.event.TrackingEvent.ActNoted;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseCorrected;
import org.tiepdan.reporting.casefile.event.TrackingEvent.CaseOpened;
import org.tiepdan.reporting.casefile.limit.LimitVersion;
import org.tiepdan.reporting.casefile.mark.TrackedMarks;

/** A {@link TrackingPart} while one event is applied to it. */
final class TrackingDraft {
    private @Nullable String closedAs;
    private @Nullable String type;
    private @Nullable Integer instance;
    private @Nullable String outcome;
    private @Nullable String settlement;
    private @Nullable String ground;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate closedOn;
    private final PlaceDraft place;
    private final LimitsDraft limits;
    private @Nullable String procedure;
    private @Nullable LocalDate effectiveOn;
    private List<String> complexity = List.of();
    private List<String> voided = List.of();
    private @Nullable String registeredAs;
    private List<Mark> marks = List.of();
    private List<LimitVersion> limitVersions = List.of();
    List<Happening> timeline = List.of();

    TrackingDraft(@Nullable TrackingPart before) {
        place = new PlaceDraft(before);
        limits = new LimitsDraft(before);
        if (before == null) {
            return;
        }
        closedAs = before.closedAs();
        type = before.type();
        instance = before.instance();
        outcome = before.outcome();
        settlement = before.settlement();
        ground = before.ground();
        openedOn = before.openedOn();
        acceptedOn = before.acceptedOn();
        decidedOn = before.decidedOn();
        closedOn = before.closedOn();
        procedure = before.procedure();
        effectiveOn = before.effectiveOn();
        complexity = before.complexity();
        voided = before.voided();
        registeredAs = before.registeredAs();
        timeline = before.timeline();
        marks = before.marks();
        limitVersions = before.limitVersions();
    }

    void take(CaseEvent event, Fact fact) {
        var line = switch (event) {
            case TrackingEvent life -> {
                marks = TrackedMarks.after(marks, life, fact, place.now(), Happening.ofVoidAct(life, timeline));
                yield live(life, fact);
            }
            case DeadlineEvent deadline -> limits.take(deadline, fact);
            case IntakeEvent _, RoutingEvent _ -> throw new IllegalArgumentException("An event of another log.");
        };
        timeline = Happening.plus(timeline, line);
        limitVersions = LimitVersion.after(limitVersions, limits.deadlines(), fact.time());
    }

    private Happening live(TrackingEvent event, Fact fact) {
        return switch (event) {
            case CaseOpened opened -> open(opened, fact);
            case TrackingEvent.CaseRouted(var body, var newOutcome, var on, var hops) -> {
                place.go("ROUTED", body, hops);
                outcome = newOutcome;
                yield Happening.of(fact, on, body, newOutcome);
            }
            case TrackingEvent.CaseAccepted(var by, var on) -> accept(by, on, Happening.of(fact, on, by, null));
            case TrackingEvent.CaseTransferred(var by, var on, var to, var hops) -> {
                place.go("ROUTED", to, hops);
                yield Happening.of(fact, on, by, to);
            }
            case TrackingEvent.CaseObjected objected -> object(objected, fact);
            case TrackingEvent.CaseDecided(var by, var on, var how, var _) -> {
                place.go("DECIDED", by, null);
                decidedOn = on;
                settlement = how;
                yield Happening.of(fact, on, by, how);
            }
            case TrackingEvent.CaseClosed(var how, var on, var body) -> {
                place.go(TrackingPart.CLOSED, body, null);
                closedAs = how;
                closedOn = on;
                yield Happening.of(fact, on, body, how);
            }
            case TrackingEvent.CaseSplit(var matters, var on) ->
                split(Happening.of(fact, on, place.receivingBody, String.join(",", matters)));
            case TrackingEvent.CaseMatterMoved moved -> {
                var line = Happening.of(fact, moved.on(), place.receivingBody, moved.matter());
                yield moved.goesOn() && place.isClosed() ? split(line) : line;
            }
            case TrackingEvent.CaseSuspended(var by, var on, var why, var paper) -> {
                place.suspend(by, on);
                yield Happening.of(fact, on, by, why).by(null, paper);
            }
            case TrackingEvent.CaseResumed(var by, var on, var paper) ->
                accept(by, null, Happening.of(fact, on, by, null).by(null, paper));
            case TrackingEvent.CaseTakenOver(var by, var on, var from) ->
                accept(by, on, Happening.of(fact, on, by, from));
            case TrackingEvent.CaseSucceeded succeeded -> succeed(succeeded, fact);
            case TrackingEvent.CaseEffective(var on) -> {
                effectiveOn = on;
                yield Happening.of(fact, on, place.competentBody, null);
            }
            case TrackingEvent.CaseEffectVoided(var on, var cause) -> {
                effectiveOn = null;
                yield Happening.of(fact, on, place.competentBody, cause);
            }
            case TrackingEvent.DialogueHeld held -> Happening.of(held, fact);
            case TrackingEvent.CaseFoundComplex found -> {
                complexity = found.criteria();
                yield Happening.of(fact, found.on(), found.by(), String.join(",", complexity));
            }
            case CaseCorrected corrected -> correct(corrected, fact);
            case ActNoted act -> note(act, fact);
            case TrackingEvent.CommandRejected no ->
                Happening.of(fact, no.on(), no.by(), no.command()).saying(no.vi(), no.en());
        };
    }

    /** It ends with its matters, and reopens when one of them does. */
    private Happening split(Happening line) {
        place.go(TrackingPart.SPLIT, null, null);
        closedAs = null;
        closedOn = null;
        return line;
    }

    private Happening open(CaseOpened opened, Fact fact) {
        place.open(opened);
        type = opened.type();
        instance = opened.instance();
        outcome = opened.outcome();
        openedOn = opened.openedOn();
        // A closed copy that turned out to be none was opened again.
        closedAs = null;
        closedOn = null;
        procedure = opened.procedure();
        return Happening.of(opened, fact);
    }

    private Happening object(TrackingEvent.CaseObjected objected, Fact fact) {
        place.object(objected);
        outcome = null;
        return Happening.of(fact, objected.on(), objected.by(), null).because(objected.reason());
    }

    private Happening accept(String by, @Nullable LocalDate on, Happening line) {
        place.go("ACCEPTED", by, null);
        acceptedOn = on == null ? acceptedOn : on;
        return line;
    }

    private Happening note(ActNoted act, Fact fact) {
        ground = act.ground() == null ? ground : act.ground();
        limits.noted(act);
        return Happening.of(fact, act.on(), act.by(), act.detail()).by(null, act.reference());
    }

    private Happening succeed(TrackingEvent.CaseSucceeded succeeded, Fact fact) {
        place.succeed(succeeded);
        return Happening.of(fact, succeeded.on(), succeeded.from(), succeeded.to());
    }

    /** A void act is not erased: its line stays, and this one says that it is void. */
    private Happening correct(CaseCorrected corrected, Fact fact) {
        place.correct(corrected);
        outcome = corrected.outcome();
        closedAs = corrected.closedAs();
        settlement = corrected.settlement();
        acceptedOn = corrected.acceptedOn();
        decidedOn = corrected.decidedOn();
        closedOn = corrected.closedOn();
        var petition = corrected.petition();
        if (petition == null) {
            voided =
                    Stream.concat(voided.stream(), Stream.of(corrected.voids())).toList();
        } else {
            type = petition.type();
            instance = petition.instance();
            procedure = petition.procedure();
        }
        registeredAs = corrected.registeredAs() == null ? registeredAs : corrected.registeredAs();
        if (corrected.complexity() != null) {
            complexity = corrected.complexity();
        }
        return Happening.of(corrected, fact);
    }

    TrackingPart part(long position) {
        var next = place.isClosed() ? null : limits.dueFirst().orElse(null);
        return new TrackingPart(
                position,
                place.state,
                closedAs,
                type,
                instance,
                place.receivingBody,
                place.competentBody,
                outcome,
                settlement,
                ground,
                openedOn,
                acceptedOn,
                decidedOn,
                closedOn,
                limits.deadlines(),
                next == null ? null : next.dueAt(),
                next == null ? TrackingPart.NOTHING_DUE : next.dueOn(),
                timeline,
                place.hop,
                procedure,
                place.triageSince,
                limits.warnings(),
                place.suspendedOn,
                effectiveOn,
                place.decider,
                complexity,
                voided,
                registeredAs,
                place.receiver,
                place.isClosed() ? List.of() : limits.awaited(),
                marks,
                limitVersions);
    }
}
