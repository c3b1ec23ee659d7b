package org.tiepdan.tracking.casework.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseExtended;
import org.tiepdan.tracking.casework.CaseEvent.CaseResumed;
import org.tiepdan.tracking.casework.CaseEvent.CaseSuspended;
import org.tiepdan.tracking.casework.limits.CaseLimits.Happened;
import org.tiepdan.tracking.casework.limits.Extensions.Granted;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineDecider;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.deadline.Revisions;

/** Suspends, resumes, extends and hands over the limits of a case after an event. */
final class CaseRevisions {
    private final LawPack law;
    private final Revisions revisions;
    private final ExtensionCheck extensions;
    private final Owners owners;

    CaseRevisions(LawPack law, DeadlineDecider deadlines, Owners owners) {
        this.law = law;
        this.revisions = new Revisions(law, deadlines);
        this.extensions = new ExtensionCheck(law);
        this.owners = owners;
    }

    /** @return functions that each find their changes in the limits as left by the one before */
    List<Function<List<Deadline>, List<DeadlineEvent>>> of(CaseEvent event, Happened at) {
        return List.of(
                limits -> paused(event, limits, at),
                limits -> resumed(event, limits, at),
                limits -> extended(event, limits, at),
                limits -> handed(event, limits, at));
    }

    private List<DeadlineEvent> paused(CaseEvent event, List<Deadline> limits, Happened at) {
        return event instanceof CaseSuspended suspended
                ? limits.stream()
                        .filter(limit -> rule(limit)
                                .filter(rule -> rule.course().standsStill())
                                .isPresent())
                        .flatMap(limit -> revisions.pause(limit, pause(suspended), event.kind(), at.now()).stream())
                        .map(change -> undoneForWhoHasIt(change, at))
                        .toList()
                : List.of();
    }

    private static Pause pause(CaseSuspended suspended) {
        return new Pause(suspended.on(), null, suspended.ground(), suspended.reference(), null);
    }

    /** Any end of the suspension: a resumption, acceptance by a superior, or the end of the case. */
    private List<DeadlineEvent> resumed(CaseEvent event, List<Deadline> limits, Happened at) {
        var on = event.actOn();
        var reference = event instanceof CaseResumed resumed ? resumed.reference() : null;
        return on == null || at.after() instanceof Case.Suspended
                ? List.of()
                : limits.stream()
                        .flatMap(limit -> revisions.resume(limit, on, reference, event.kind(), at.now()).stream())
                        .toList();
    }

    private List<DeadlineEvent> extended(CaseEvent event, List<Deadline> limits, Happened at) {
        return event instanceof CaseExtended extended
                        && extensions.ask(extended.on(), extended.days(), limits, at.petition())
                                instanceof Granted(var limit, var days)
                ? revisions.extend(limit, extension(extended, days), event.kind(), at.now()).stream()
                        .map(change -> undoneForWhoHasIt(change, at))
                        .toList()
                : List.of();
    }

    private static Extension extension(CaseExtended extended, int days) {
        return new Extension(extended.on(), extended.by(), days, extended.reference());
    }

    private List<DeadlineEvent> handed(CaseEvent event, List<Deadline> limits, Happened at) {
        return limits.stream()
                .flatMap(limit -> owners.next(limit.owedBy(), rule(limit), event, at.after(), at.today()).stream()
                        .flatMap(owner -> revisions.hand(limit, owner, event.kind(), at.now()).stream()))
                .toList();
    }

    private DeadlineEvent undoneForWhoHasIt(DeadlineEvent change, Happened at) {
        return change instanceof DeadlineRevised revised && change.undoesAnEnd()
                ? owedNow(revised, at.after(), at.today())
                : change;
    }

    DeadlineRevised owedNow(DeadlineRevised undone, Case.Opened stage, LocalDate today) {
        return rule(undone.deadline())
                .flatMap(rule -> owners.now(rule, stage, today))
                .map(undone::owedBy)
                .orElse(undone);
    }

    private Optional<TimeLimit> rule(Deadline limit) {
        return law.timeLimits().inForce(limit.ruleId(), limit.startsOn());
    }
}
