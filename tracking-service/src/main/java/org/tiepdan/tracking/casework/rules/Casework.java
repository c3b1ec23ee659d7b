package org.tiepdan.tracking.casework.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.check.CommandCheck;
import org.tiepdan.tracking.casework.check.CommandCheck.Recording;
import org.tiepdan.tracking.casework.check.CommandCheck.Recording.Occasion;
import org.tiepdan.tracking.casework.check.Successions;
import org.tiepdan.tracking.casework.escalation.CaseEscalation;
import org.tiepdan.tracking.casework.history.Bounds;
import org.tiepdan.tracking.casework.limits.CaseLimits;
import org.tiepdan.tracking.casework.limits.ExtensionCheck;
import org.tiepdan.tracking.casework.limits.Owners;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.casework.rules.Verdict.Refused;
import org.tiepdan.tracking.deadline.DeadlineDecider;
import org.tiepdan.tracking.deadline.Recount;
import org.tiepdan.tracking.petition.RoutingFact;
import org.tiepdan.tracking.petition.RoutingFact.MatterVoided;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationMended;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationVoided;

/** Decides for a whole case: first the act, then its effect on each time limit. */
public final class Casework {
    private static final String SUCCESSION = "succession";

    private final CaseDecider cases;
    private final FactDecider facts;
    private final CommandCheck check;
    private final Corrections corrections;
    private final MendedRegistrations registrations;
    private final Successions successions;
    private final CaseLimits limits;
    private final ExtensionCheck extensions;
    private final CaseEscalation escalation;
    private final LawPack law;
    /** By the law as it was after this number of notices. */
    private final IntFunction<Casework> earlier;

    private final Recounting recounting;
    private final EarlierMisses earlierMisses;
    private final ClockChecks looks;
    private final Bounds bounds;

    /**
     * @param lateEntryGrace see {@link DeadlineDecider}
     * @param warnWorkingDays see there
     */
    public Casework(LawPack law, Duration lateEntryGrace, List<Integer> warnWorkingDays) {
        this(law, lateEntryGrace, warnWorkingDays, Bounds.DEFAULT);
    }

    public Casework(LawPack law, Duration lateEntryGrace, List<Integer> warnWorkingDays, Bounds bounds) {
        this.law = law;
        this.bounds = bounds;
        this.earlier = notices -> new Casework(law.after(notices), lateEntryGrace, warnWorkingDays, bounds);
        this.cases = new CaseDecider(law);
        this.facts = new FactDecider(law);
        this.check = new CommandCheck(law, bounds);
        this.corrections = new Corrections(check, this, law.notices());
        this.registrations = new MendedRegistrations(new Replay(this::after));
        this.successions = new Successions(law.bodies());
        var deadlines = new DeadlineDecider(law, lateEntryGrace, warnWorkingDays);
        this.limits = new CaseLimits(law, deadlines);
        this.extensions = new ExtensionCheck(law);
        this.escalation = new CaseEscalation(law, new Owners(law.bodies()));
        this.looks = new ClockChecks(law, limits, deadlines, escalation);
        this.earlierMisses = new EarlierMisses(this, escalation);
        this.recounting = new Recounting(
                this,
                limits,
                deadlines,
                Recount.byEachNotice(law, one -> new DeadlineDecider(one, lateEntryGrace, warnWorkingDays)));
    }

    /** @return by the law as it was after this number of notices, or the current law if there have been fewer */
    Casework after(int notices) {
        return notices < law.notices() ? earlier.apply(notices) : this;
    }

    public Bounds bounds() {
        return bounds;
    }

    public CommandCheck checks() {
        return check;
    }

    /**
     * @param factId opaque id of the fact
     * @return no events if the fact changes nothing, as after a repeated delivery
     */
    public Done hear(RoutingFact fact, CaseFile before, Instant now, String factId) {
        if (before.hasHeard(factId)) {
            return new Done(List.of(), before);
        }
        if (fact instanceof MatterVoided matter) {
            return corrections.matterVoided(matter, before, now, factId);
        }
        if (fact instanceof RegistrationVoided registration) {
            return corrections.registrationVoided(registration, before, now, factId);
        }
        if (fact instanceof RegistrationMended mended) {
            return before.stage() instanceof Case.Opened
                    ? mended(mended, before.hearing(factId), now, factId)
                    : hear(mended.decision(), before, now, factId);
        }
        var acts = facts.decide(fact, before);
        if (acts.isEmpty()) {
            return new Done(acts, before);
        }
        var recounted = recount(before.hearing(factId), now);
        var heard = recorded(done(acts, recounted.after(), now, factId), factId, now, new Content.Heard(fact));
        return settled(recounted.then(heard), now);
    }

    private Done mended(RegistrationMended fact, CaseFile before, Instant now, String factId) {
        var recounted = recount(before, now);
        var judged = registrations.of(fact, recounted.after(), now, factId);
        return settled(recounted.then(planned(judged, recounted.after(), now)), now);
    }

    /** @param caller the edge has already checked the caller against the policy; the body is checked here again */
    public Verdict decide(CaseCommand command, Caller caller, CaseFile before, Instant now, String commandId) {
        if (!(before.stage() instanceof Case.Opened)) {
            // A refusal recorded for a case that does not exist would create one in every read model.
            return new Refused(Rejection.unknownCase(), List.of());
        }
        var caughtUp = catchUp(before, now);
        var at = new Recording(LegalTime.dateOf(now), Occasion.FIRST);
        return switch (judge(command, caughtUp.after(), at, now, commandId)) {
            case Done done -> settled(caughtUp.then(done), now);
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
                ? planned(corrections.decide(correction, before, opened, now, commandId), before, now)
                : recorded(
                        done(cases.decide(command, before, opened, at.today()), before, now, commandId),
                        commandId,
                        now,
                        new Content.Done(command));
    }

    /** @return the changes without anybody's act: a body has ended, or a notice has changed the law */
    public Done catchUp(CaseFile before, Instant now) {
        var succeeded = succeed(before, now);
        return succeeded.then(recount(succeeded.after(), now));
    }

    /** @return its limits recounted by each notice that they do not include yet, in order */
    public Done recount(CaseFile before, Instant now) {
        return recounting.of(before, now);
    }

    /** @return the effects of the end of a body of the case; no events while none has ended */
    Done succeed(CaseFile before, Instant now) {
        var events = successions.of(before, LegalTime.dateOf(now));
        return events.isEmpty()
                ? new Done(events, before)
                : recorded(done(events, before, now, SUCCESSION), SUCCESSION, now, new Content.Succeeded());
    }

    /** @return whether a body has ended since that day, so that cases have to be checked */
    public boolean hasEndedBodies(LocalDate since, LocalDate today) {
        return successions.anyBetween(since, today);
    }

    private Done recorded(Done done, String id, Instant now, Content content) {
        return new Done(done.events(), done.after().recording(new Act(id, now, null, content, law.notices())));
    }

    /** @return even without events, the limit that the clock proposes may have a new moment for its next check */
    public Done check(CaseFile before, String limitId, Instant now) {
        var recounted = recount(before, now);
        return climbed(recounted.then(looks.at(recounted.after(), limitId, now)), now);
    }

    /** A late entry may lead to a body that has ended since: its successor gets the case at once. */
    private Done settled(Done done, Instant now) {
        return climbed(done.then(succeed(done.after(), now)), now);
    }

    private Done climbed(Done done, Instant now) {
        return done.then(earlierMisses.of(done.after(), now));
    }

    private Verdict planned(Verdict verdict, CaseFile before, Instant now) {
        return verdict instanceof Done done ? planned(done, before, now) : verdict;
    }

    private Done planned(Done done, CaseFile before, Instant now) {
        boolean resumed =
                before.stage() instanceof Case.Suspended && !(done.after().stage() instanceof Case.Suspended);
        return new Done(done.events(), escalation.planned(done.after(), resumed, now));
    }

    /** @return the case with the checks of its limits moved forward for warnings; the same if none moves */
    public CaseFile replan(CaseFile before, Instant now) {
        return looks.replan(before, now);
    }

    private Done done(List<CaseEvent> acts, CaseFile before, Instant now, String cause) {
        var events = new ArrayList<CaseEvent>();
        var current = before;
        for (var act : acts) {
            var at = current;
            current = current.evolve(act);
            var changes = limits.follow(act, current.deadlines(), facts.happened(act, at, current, now, cause));
            current = current.evolve(changes);
            var further = escalation.after(act, current, now);
            current = current.evolve(further);
            events.add(act);
            events.addAll(changes);
            events.addAll(further);
        }
        return planned(new Done(List.copyOf(events), current), before, now);
    }
}
