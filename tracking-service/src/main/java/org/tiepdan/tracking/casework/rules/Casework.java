package org.tiepdan.tracking.casework.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseEvent.CommandRejected;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.check.CommandCheck;
import org.tiepdan.tracking.casework.check.CommandCheck.Recording;
import org.tiepdan.tracking.casework.check.Successions;
import org.tiepdan.tracking.casework.escalation.CaseEscalation;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.casework.rules.Verdict.Refused;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineDecider;
import org.tiepdan.tracking.petition.RoutingFact;

/** Decides for a whole case: first the act, then its effect on each time limit. */
public final class Casework {
    private static final String SUCCESSION = "succession";

    private final CaseDecider cases;
    private final CommandCheck check;
    private final Corrections corrections;
    private final Successions successions;
    private final CaseLimits limits;
    private final ExtensionCheck extensions;
    private final DeadlineDecider deadlines;
    private final CaseEscalation escalation;
    private final LawPack law;

    /**
     * @param lateEntryGrace see {@link DeadlineDecider}
     * @param warnWorkingDays see there
     */
    public Casework(LawPack law, Duration lateEntryGrace, List<Integer> warnWorkingDays) {
        this.law = law;
        this.cases = new CaseDecider(law);
        this.check = new CommandCheck(law);
        this.corrections = new Corrections(check, this);
        this.successions = new Successions(law.bodies());
        this.deadlines = new DeadlineDecider(law, lateEntryGrace, warnWorkingDays);
        this.limits = new CaseLimits(law, deadlines);
        this.extensions = new ExtensionCheck(law);
        var owners = new Owners(law.bodies());
        this.escalation = new CaseEscalation(
                law,
                (limit, at) -> law.timeLimits()
                        .inForce(limit.ruleId(), limit.startsOn())
                        .flatMap(rule -> owners.of(rule, at)));
    }

    /**
     * @param factId opaque id of the fact
     * @return no events when the fact changes nothing, as when it is delivered again
     */
    public Done hear(RoutingFact fact, CaseFile before, Instant now, String factId) {
        if (before.heard().contains(factId)) {
            return new Done(List.of(), before);
        }
        var acts = cases.decide(fact, before);
        return acts.isEmpty()
                ? new Done(acts, before)
                : recorded(done(acts, before.hearing(factId), now, factId), factId, now, new Content.Heard(fact));
    }

    /**
     * @param caller who asks; the edge has held it against the policy, and the body is checked here all the same
     * @param commandId opaque id of the command
     */
    public Verdict decide(CaseCommand command, Caller caller, CaseFile before, Instant now, String commandId) {
        if (!(before.stage() instanceof Case.Opened)) {
            // A refusal recorded for a case that does not exist would create one in every read model.
            return new Refused(Rejection.unknownCase(), List.of());
        }
        var succeeded = succeed(before, now);
        var at = new Recording(LegalTime.dateOf(now), false);
        return switch (judge(command, succeeded.after(), at, now, commandId)) {
            case Done(var events, var after) -> {
                var all = Stream.concat(succeeded.events().stream(), events.stream())
                        .toList();
                yield new Done(all, after);
            }
            case Refused(var why, var _) -> new Refused(why, List.of(rejected(command, why)));
        };
    }

    /** @return a refusal without the event that records it */
    Verdict judge(CaseCommand command, CaseFile before, Recording at, Instant now, String commandId) {
        if (!(before.stage() instanceof Case.Opened opened)) {
            return new Refused(Rejection.unknownCase(), List.of());
        }
        var rejection = check.refuse(command, before, opened, at)
                .or(() -> command instanceof ExtendLimit extension
                        ? extensions.refuse(extension, before.deadlines(), opened.petition())
                        : Optional.empty());
        if (rejection.isPresent()) {
            return new Refused(rejection.get(), List.of());
        }
        return command instanceof CorrectCase correction
                ? planned(corrections.decide(correction, before, opened, now, commandId), before, now)
                : recorded(
                        done(cases.decide(command, before, opened), before, now, commandId),
                        commandId,
                        now,
                        new Content.Done(command));
    }

    /** @return what follows from the end of a body of the case; no events while none has ended */
    public Done succeed(CaseFile before, Instant now) {
        var events = successions.of(before, LegalTime.dateOf(now));
        return events.isEmpty()
                ? new Done(events, before)
                : recorded(done(events, before, now, SUCCESSION), SUCCESSION, now, new Content.Succeeded());
    }

    /** @return whether a body of the pack has ended and has a successor, so that cases are to be looked through */
    public boolean hasEndedBodies(LocalDate today) {
        return successions.anyOn(today);
    }

    private static Done recorded(Done done, String id, Instant now, Content content) {
        return new Done(done.events(), done.after().recording(new Act(id, now, null, content)));
    }

    /**
     * @param limitId of a limit that the clock proposes to look at
     * @return without events, the limit may all the same have another moment at which to look next
     */
    public Done check(CaseFile before, String limitId, Instant now) {
        var watched = before.watched(limitId);
        var found = watched.flatMap(deadline -> deadlines.check(deadline, now))
                .map(change -> limits.follow(
                        change,
                        before.deadlines(),
                        happened(before, false, now, change.deadline().endCause())))
                .orElse(List.of());
        var steps = escalation.climb(evolve(before, found), limitId, now);
        var events = Stream.concat(found.stream(), steps.stream()).toList();
        var after = events.isEmpty()
                ? watched.map(deadline ->
                                plan(before, one -> one.equals(deadline) ? deadlines.lookAgain(one, now) : one))
                        .orElse(before)
                : evolve(before, events).recording(new Act(limitId, now, null, new Content.Looked()));
        return planned(new Done(events, after), before, now);
    }

    private Verdict planned(Verdict verdict, CaseFile before, Instant now) {
        return verdict instanceof Done done ? planned(done, before, now) : verdict;
    }

    private Done planned(Done done, CaseFile before, Instant now) {
        boolean resumed =
                before.stage() instanceof Case.Suspended && !(done.after().stage() instanceof Case.Suspended);
        return new Done(done.events(), escalation.planned(done.after(), resumed, now));
    }

    /** @return the case with looks at its limits brought forward to where warnings want them; the same if none does */
    public CaseFile replan(CaseFile before, Instant now) {
        return escalation.planned(plan(before, deadline -> deadlines.replan(deadline, now)), false, now);
    }

    private static CaseFile plan(CaseFile before, UnaryOperator<Deadline> change) {
        var planned = before.deadlines().stream().map(change).toList();
        return planned.equals(before.deadlines()) ? before : before.with(planned);
    }

    private Done done(List<CaseEvent> acts, CaseFile before, Instant now, String cause) {
        var events = new ArrayList<CaseEvent>();
        var current = before;
        for (var act : acts) {
            current = current.evolve(act);
            var changes = limits.follow(act, current.deadlines(), happened(act, current, now, cause));
            current = evolve(current, changes);
            var further = escalation.after(act, current, now);
            current = evolve(current, further);
            events.add(act);
            events.addAll(changes);
            events.addAll(further);
        }
        return planned(new Done(List.copyOf(events), current), before, now);
    }

    private CaseLimits.Happened happened(CaseEvent act, CaseFile after, Instant now, String cause) {
        var opened = opened(after);
        var competence = opened.competence();
        boolean stays = act instanceof CaseTransferred transferred
                ? law.bodies().relation(transferred.by(), transferred.to()).staysInProvince()
                : competence != null && cases.staysInProvince(opened.petition(), competence);
        return happened(after, stays, now, cause);
    }

    private static CaseLimits.Happened happened(CaseFile after, boolean stays, Instant now, String cause) {
        return new CaseLimits.Happened(opened(after), stays, now, cause);
    }

    private static Case.Opened opened(CaseFile file) {
        if (file.stage() instanceof Case.Opened opened) {
            return opened;
        }
        throw new IllegalStateException("Expected a case after its first event.");
    }

    private static CaseFile evolve(CaseFile file, List<CaseEvent> events) {
        var current = file;
        for (var event : events) {
            current = current.evolve(event);
        }
        return current;
    }

    private static CommandRejected rejected(CaseCommand command, Rejection rejection) {
        return new CommandRejected(
                command.name().word(),
                command.by(),
                command.officer(),
                command.on(),
                rejection.code(),
                rejection.vi(),
                rejection.en());
    }
}
