package org.tiepdan.tracking.casework.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.check.CommandCheck;
import org.tiepdan.tracking.casework.check.CommandCheck.Recording;
import org.tiepdan.tracking.casework.check.Successions;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.casework.rules.Verdict.Refused;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineDecider;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.Recount;
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
    private final LawPack law;
    /** By the law as it was after so many notices. */
    private final IntFunction<Casework> earlier;

    private final List<Recount> recounts;

    /**
     * @param lateEntryGrace see {@link DeadlineDecider}
     * @param warnWorkingDays see there
     */
    public Casework(LawPack law, Duration lateEntryGrace, List<Integer> warnWorkingDays) {
        this.law = law;
        this.earlier = notices -> new Casework(law.after(notices), lateEntryGrace, warnWorkingDays);
        this.cases = new CaseDecider(law);
        this.check = new CommandCheck(law);
        this.corrections = new Corrections(check, this, law.notices());
        this.successions = new Successions(law.bodies());
        this.deadlines = new DeadlineDecider(law, lateEntryGrace, warnWorkingDays);
        this.limits = new CaseLimits(law, deadlines);
        this.extensions = new ExtensionCheck(law);
        this.recounts = Recount.byEachNotice(law, one -> new DeadlineDecider(one, lateEntryGrace, warnWorkingDays));
    }

    /** @return by the law as it was after so many notices, or as it is where there have not been so many yet */
    Casework after(int notices) {
        return notices < law.notices() ? earlier.apply(notices) : this;
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
        if (acts.isEmpty()) {
            return new Done(acts, before);
        }
        var recounted = recount(before.hearing(factId), now);
        return recounted.then(
                recorded(done(acts, recounted.after(), now, factId), factId, now, new Content.Heard(fact)));
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
        var caughtUp = catchUp(before, now);
        var at = new Recording(LegalTime.dateOf(now), false);
        return switch (judge(command, caughtUp.after(), at, now, commandId)) {
            case Done done -> caughtUp.then(done);
            case Refused(var why, var _) -> Refused.recorded(command, why);
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
                ? corrections.decide(correction, before, opened, now, commandId)
                : recorded(
                        done(cases.decide(command, before, opened), before, now, commandId),
                        commandId,
                        now,
                        new Content.Done(command));
    }

    /** @return what has become of the case without anybody's act: a body has ended, or a notice has changed the law */
    public Done catchUp(CaseFile before, Instant now) {
        var succeeded = succeed(before, now);
        return succeeded.then(recount(succeeded.after(), now));
    }

    /** @return its limits counted by the notices that they were not counted by, one after the other */
    public Done recount(CaseFile before, Instant now) {
        var recounted = new Done(List.of(), before);
        for (int notices = 1; notices <= law.notices(); notices++) {
            for (var limit : recounted.after().deadlines()) {
                if (LawPack.noticesIn(limit.terms().ruleset()) < notices) {
                    recounted = recounted.then(recount(limit, recounts.get(notices - 1), recounted.after(), now));
                }
            }
        }
        return recounted;
    }

    private Done recount(Deadline limit, Recount by, CaseFile before, Instant now) {
        var counted = followed(by.of(limit, now), before, now);
        return limit.hasRunOut() && !counted.events().isEmpty()
                ? counted.then(metAfterAll(limit.id(), counted.after(), now))
                : counted;
    }

    /** What was done after the old last day, and by the notice not too late. */
    private Done metAfterAll(String limitId, CaseFile before, Instant now) {
        var met = new Replay(_ -> this)
                .metOn(limitId, before, LegalTime.dateOf(now))
                .flatMap(on -> before.open(limitId)
                        .filter(limit -> !on.isAfter(limit.dueOn()))
                        .flatMap(limit -> deadlines.act(limit, on, now)));
        return followed(met, before, now);
    }

    private Done followed(Optional<? extends DeadlineEvent> change, CaseFile before, Instant now) {
        return change.map(one -> {
                    var cause = one.deadline().endCause();
                    var happened = new CaseLimits.Happened(opened(before), false, now, cause);
                    return Done.of(limits.follow(one, before.deadlines(), happened), before);
                })
                .orElseGet(() -> new Done(List.of(), before));
    }

    /** @return what follows from the end of a body of the case; no events while none has ended */
    Done succeed(CaseFile before, Instant now) {
        var events = successions.of(before, LegalTime.dateOf(now));
        return events.isEmpty()
                ? new Done(events, before)
                : recorded(done(events, before, now, SUCCESSION), SUCCESSION, now, new Content.Succeeded());
    }

    /** @return whether a body of the pack has ended and has a successor, so that cases are to be looked through */
    public boolean hasEndedBodies(LocalDate today) {
        return successions.anyOn(today);
    }

    private Done recorded(Done done, String id, Instant now, Content content) {
        return new Done(done.events(), done.after().recording(new Act(id, now, null, content, law.notices())));
    }

    /**
     * @param limitId of a limit that the clock proposes to look at
     * @return without events, the limit may all the same have another moment at which to look next
     */
    public Done check(CaseFile before, String limitId, Instant now) {
        var recounted = recount(before, now);
        return recounted.then(look(recounted.after(), limitId, now));
    }

    private Done look(CaseFile before, String limitId, Instant now) {
        var open = before.open(limitId);
        var looked = followed(open.flatMap(deadline -> deadlines.check(deadline, now)), before, now);
        if (!looked.events().isEmpty()) {
            return recorded(looked, limitId, now, new Content.Looked());
        }
        return new Done(
                List.of(),
                open.map(limit -> plan(before, one -> one.equals(limit) ? deadlines.lookAgain(one, now) : one))
                        .orElse(before));
    }

    /** @return the case with looks at its limits brought forward to where warnings want them; the same if none does */
    public CaseFile replan(CaseFile before, Instant now) {
        return plan(before, deadline -> deadlines.replan(deadline, now));
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
            current = current.evolve(changes);
            events.add(act);
            events.addAll(changes);
        }
        return new Done(List.copyOf(events), current);
    }

    private CaseLimits.Happened happened(CaseEvent act, CaseFile after, Instant now, String cause) {
        var opened = opened(after);
        var competence = opened.competence();
        boolean stays = act instanceof CaseTransferred transferred
                ? law.bodies().relation(transferred.by(), transferred.to()).staysInProvince()
                : competence != null && cases.staysInProvince(opened.petition(), competence);
        return new CaseLimits.Happened(opened, stays, now, cause);
    }

    private static Case.Opened opened(CaseFile file) {
        if (file.stage() instanceof Case.Opened opened) {
            return opened;
        }
        throw new IllegalStateException("Expected a case after its first event.");
    }
}
