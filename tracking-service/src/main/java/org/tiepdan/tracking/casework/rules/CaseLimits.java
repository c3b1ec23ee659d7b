package org.tiepdan.tracking.casework.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.rules.CaseMoments.Moment;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineDecider;
import org.tiepdan.tracking.deadline.DeadlineDecider.Start;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.petition.Petition;

/** Sets, meets and ends time limits after each event of a case, as the rows of {@code time_limits.csv} say. */
final class CaseLimits {
    /** The limits of the body that acts before those of the one that received the petition, as people read them. */
    private static final Comparator<Followed> COMPETENT_BODY_FIRST = Comparator.comparingInt(
            followed -> followed.rule().course().owedBy() == Course.Owner.COMPETENT_BODY ? 0 : 1);

    private final LawPack law;
    private final DeadlineDecider deadlines;

    CaseLimits(LawPack law, DeadlineDecider deadlines) {
        this.law = law;
        this.deadlines = deadlines;
    }

    /**
     * @param after the case when the event has happened
     * @param staysInProvince whether the body that has the case now is one of its province
     * @param cause opaque id of the fact or command that led to the event
     */
    record Happened(Case.Opened after, boolean staysInProvince, Instant now, String cause) {
        Petition petition() {
            return after.petition();
        }

        @Nullable
        Outcome outcome() {
            var competence = after.competence();
            return competence == null ? null : competence.outcome();
        }

        @Nullable
        String competentBody() {
            var competence = after.competence();
            return competence == null ? null : competence.body();
        }
    }

    /** A limit of a case with the row that says how it runs. */
    private record Followed(Deadline deadline, TimeLimit rule) {}

    /** @param before the limits that the case has so far */
    List<DeadlineEvent> follow(CaseEvent event, List<Deadline> before, Happened at) {
        var changes = new ArrayList<DeadlineEvent>();
        var current = before;
        for (var step : steps(event, at)) {
            for (var change : step.apply(current)) {
                changes.add(change);
                current = DeadlineEvent.evolve(current, change);
            }
        }
        return changes;
    }

    private List<Function<List<Deadline>, List<DeadlineEvent>>> steps(CaseEvent event, Happened at) {
        var steps = new ArrayList<Function<List<Deadline>, List<DeadlineEvent>>>();
        if (event instanceof CaseRouted) {
            steps.add(limits -> discarded(limits, event, at));
        }
        for (var moment : CaseMoments.of(event, at.staysInProvince())) {
            steps.add(limits -> met(limits, moment, at));
            steps.add(limits -> ended(limits, moment, event, at));
            steps.add(limits -> started(limits, moment, at));
        }
        return steps;
    }

    /** Triage set the limit before anybody knew that the Law on Denunciations does not apply (LTC 25.2). */
    private List<DeadlineEvent> discarded(List<Deadline> limits, CaseEvent event, Happened at) {
        return followed(
                        limits,
                        rule -> rule.course().endedBy().contains(LimitEvent.ROUTED) && !covers(rule, at.petition()))
                .flatMap(each -> deadlines.discard(each.deadline(), event.kind()).stream())
                .toList();
    }

    private List<DeadlineEvent> met(List<Deadline> limits, Moment moment, Happened at) {
        return followed(limits, rule -> rule.course().metBy().contains(moment.event()))
                .sorted(COMPETENT_BODY_FIRST)
                .flatMap(each -> deadlines.act(each.deadline(), moment.on(), at.now()).stream())
                .toList();
    }

    /** A limit that the law knew when it started, and no longer knows, ends with the case. */
    private List<DeadlineEvent> ended(List<Deadline> limits, Moment moment, CaseEvent event, Happened at) {
        return limits.stream()
                .filter(limit -> rule(limit)
                        .map(rule -> rule.course().endedBy().contains(moment.event()))
                        .orElseGet(() -> moment.event() == LimitEvent.CLOSED))
                .flatMap(limit -> deadlines.cancel(limit, moment.on(), at.now(), event.kind()).stream())
                .toList();
    }

    private List<DeadlineEvent> started(List<Deadline> limits, Moment moment, Happened at) {
        return law.timeLimits().startedBy(moment.event(), moment.on()).stream()
                .filter(rule -> covers(rule, at.petition()) && rule.appliesTo().startsBy(at.outcome()))
                .flatMap(rule -> set(rule, moment, at).stream())
                .filter(set -> limits.stream()
                        .noneMatch(limit -> limit.id().equals(set.deadline().id())))
                .toList();
    }

    private Optional<DeadlineEvent> set(TimeLimit rule, Moment moment, Happened at) {
        var owedBy = owner(rule, at);
        return owedBy == null
                ? Optional.empty()
                : deadlines
                        .set(
                                new Start(
                                        rule,
                                        moment.event(),
                                        moment.on(),
                                        owedBy,
                                        at.petition().isComplex(),
                                        at.petition().isRemote()),
                                at.now(),
                                at.cause())
                        .map(Function.identity());
    }

    private static @Nullable String owner(TimeLimit rule, Happened at) {
        return switch (rule.course().owedBy()) {
            case RECEIVING_BODY -> at.petition().handler();
            case COMPETENT_BODY -> at.competentBody();
            case SUPERIOR_BODY, PETITIONER, NOBODY -> null;
        };
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
