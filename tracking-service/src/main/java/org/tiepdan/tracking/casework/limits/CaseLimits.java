package org.tiepdan.tracking.casework.limits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffective;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseSplit;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.limits.CaseMoments.Moment;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineDecider;
import org.tiepdan.tracking.deadline.DeadlineDecider.Start;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;
import org.tiepdan.tracking.petition.Petition;

/** Sets, meets and ends time limits after each event of a case, as the rows of {@code time_limits.csv} say. */
public final class CaseLimits {
    /** The limits of the acting body come before those of the receiving body, as readers expect. */
    private static final Comparator<Followed> COMPETENT_BODY_FIRST = Comparator.comparingInt(
            followed -> followed.rule().course().owedBy() == Course.Owner.COMPETENT_BODY ? 0 : 1);

    private final LawPack law;
    private final DeadlineDecider deadlines;
    private final CaseRevisions revisions;
    private final Owners owners;

    public CaseLimits(LawPack law, DeadlineDecider deadlines) {
        this.law = law;
        this.deadlines = deadlines;
        this.owners = new Owners(law.bodies());
        this.revisions = new CaseRevisions(law, deadlines, owners);
    }

    /**
     * @param after the case after the event
     * @param staysInProvince whether the body that has the case now belongs to its province
     * @param cause opaque id of the fact or command that led to the event
     */
    public record Happened(Case.Opened after, boolean staysInProvince, Instant now, String cause) {
        LocalDate today() {
            return LegalTime.dateOf(now);
        }

        Petition petition() {
            return after.petition();
        }

        @Nullable
        Outcome outcome() {
            var competence = after.competence();
            return competence == null ? null : competence.outcome();
        }
    }

    /** A limit of a case with its row of the law. */
    private record Followed(Deadline deadline, TimeLimit rule) {}

    /**
     * @param before the limits of the case so far
     * @return the changes of the limits, and the effects of their ends on the case
     */
    public List<CaseEvent> follow(CaseEvent event, List<Deadline> before, Happened at) {
        var following = new Following(before, event.kind(), at);
        if (event instanceof CaseRouted) {
            following.takeAll(discarded(before, event, at));
        }
        if (event instanceof CaseSplit split) {
            // The receiving side's duties now apply to each matter, counted from the same receipt.
            following.takeAll(before.stream()
                    .flatMap(limit -> deadlines.cancel(limit, split.on(), at.now(), event.kind()).stream())
                    .toList());
        }
        if (event instanceof CaseOpened) {
            // There are limits only if it was closed as a copy and turned out to be none.
            before.forEach(limit -> following.takeAll(
                    deadlines.discard(limit, event.kind()).stream().toList()));
        }
        for (var moment : CaseMoments.of(event, at.after(), at.staysInProvince())) {
            following.moment(moment, at.cause());
        }
        for (var revision : revisions.of(event, at)) {
            following.takeAll(revision.apply(following.limits));
        }
        return following.events;
    }

    /** @param change a change of one limit by the clock or a notice */
    public List<CaseEvent> follow(DeadlineEvent change, CaseFile before, Instant now) {
        if (!(before.stage() instanceof Case.Opened stage)) {
            throw new IllegalStateException("Expected a case that has limits.");
        }
        // The effects of the end of a limit have that end as their cause.
        var following = new Following(before.deadlines(), change.kind(), new Happened(stage, false, now, ""));
        following.take(change);
        return following.events;
    }

    /**
     * @return an undone miss, now owed by the body that has the case: a body stays late only while its limit is missed
     */
    public DeadlineRevised owedNow(DeadlineRevised undone, CaseFile file, Instant now) {
        return file.stage() instanceof Case.Opened stage
                ? revisions.owedNow(undone, stage, LegalTime.dateOf(now))
                : undone;
    }

    /** Collects the changes in their order. A change may bring others: an end starts limits, and one that was none takes them back. */
    private final class Following {
        private final String kind;
        private final Happened at;
        private final List<CaseEvent> events = new ArrayList<>();
        private List<Deadline> limits;

        Following(List<Deadline> before, String kind, Happened at) {
            this.limits = before;
            this.kind = kind;
            this.at = at;
        }

        void moment(Moment moment, String cause) {
            takeAll(met(limits, moment, kind, at));
            takeAll(ended(limits, moment, kind, at));
            takeAll(started(limits, moment, at, cause));
        }

        void takeAll(List<DeadlineEvent> changes) {
            changes.forEach(this::take);
        }

        void take(DeadlineEvent change) {
            if (!(change instanceof DeadlineSet) && !limits.contains(change.deadline())) {
                // An earlier change of the same event has replaced it.
                return;
            }
            events.add(new LimitChanged(change));
            limits = DeadlineEvent.evolve(limits, change);
            var limit = change.deadline();
            if (change.undoesAnEnd()) {
                takeAll(takenBack(limits, limit, kind));
                if (LimitDifferences.bringsEffect(limit)) {
                    events.addAll(LimitDifferences.effect(List.of(limit), limits, kind));
                }
            }
            var atEnd = limit.terms().atEnd();
            if (atEnd != null && change.isAnEnd()) {
                if (LimitDifferences.bringsEffect(limit)) {
                    events.add(new CaseEffective(limit.dueOn()));
                }
                moment(new Moment(atEnd, limit.dueOn()), limit.endCause());
            }
        }
    }

    /** Takes back what a limit's end had started, after that end is undone. */
    private List<DeadlineEvent> takenBack(List<Deadline> limits, Deadline ended, String cause) {
        return limits.stream()
                .filter(limit -> limit.isStartedByTheEndOf(ended))
                .flatMap(limit -> deadlines.discard(limit, cause).stream())
                .toList();
    }

    /** Triage set the limit before it was known that the Law on Denunciations does not apply (LTC 25.2). */
    private List<DeadlineEvent> discarded(List<Deadline> limits, CaseEvent event, Happened at) {
        return followed(
                        limits,
                        rule -> rule.course().endedBy().contains(LimitEvent.ROUTED) && !covers(rule, at.petition()))
                .flatMap(each -> deadlines.discard(each.deadline(), event.kind()).stream())
                .toList();
    }

    private List<DeadlineEvent> met(List<Deadline> limits, Moment moment, String cause, Happened at) {
        return followed(limits, rule -> rule.course().metBy().contains(moment.event()))
                .sorted(COMPETENT_BODY_FIRST)
                .flatMap(each -> deadlines.act(each.deadline(), moment.on(), at.now(), cause).stream())
                .toList();
    }

    /** A limit whose rule no longer exists in the law ends with the case. */
    private List<DeadlineEvent> ended(List<Deadline> limits, Moment moment, String cause, Happened at) {
        return limits.stream()
                .filter(limit -> rule(limit)
                        .map(rule -> rule.course().endedBy().contains(moment.event()))
                        .orElseGet(() -> moment.event() == LimitEvent.CLOSED))
                .flatMap(limit -> deadlines.cancel(limit, moment.on(), at.now(), cause).stream())
                .toList();
    }

    private List<DeadlineEvent> started(List<Deadline> limits, Moment moment, Happened at, String cause) {
        return law.timeLimits().startedBy(moment.event(), moment.on()).stream()
                .filter(rule -> covers(rule, at.petition()) && rule.appliesTo().startsBy(at.outcome()))
                .flatMap(rule -> set(rule, moment, at, cause).stream())
                .filter(set -> limits.stream().noneMatch(limit -> limit.isThatOf(set.deadline())))
                .toList();
    }

    private Optional<DeadlineEvent> set(TimeLimit rule, Moment moment, Happened at, String cause) {
        var petition = at.petition();
        return owners.of(rule, at.after(), at.today())
                .map(owner ->
                        new Start(rule, moment.event(), moment.on(), owner, petition.isComplex(), petition.isRemote()))
                .flatMap(start -> deadlines.set(start, at.now(), cause));
    }

    private Stream<Followed> followed(List<Deadline> limits, Predicate<TimeLimit> which) {
        return limits.stream()
                .flatMap(limit -> rule(limit).filter(which).map(rule -> new Followed(limit, rule)).stream());
    }

    private Optional<TimeLimit> rule(Deadline limit) {
        return law.timeLimits().inForce(limit.ruleId(), limit.startsOn());
    }

    private static boolean covers(TimeLimit rule, Petition petition) {
        return rule.appliesTo()
                .covers(
                        petition.type(),
                        petition.instance(),
                        petition.channel(),
                        petition.procedure(),
                        petition.contestedKind());
    }
}
