package org.tiepdan.tracking.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.rules.Casework;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.deadline.DeadlineState;

/** The limits that a notice would change, case by case; nothing is recorded. */
public final class DryRun {
    private final Casework casework;
    private final Instant now;
    private final int most;
    private final List<Moved> listed = new ArrayList<>();
    private final Map<String, Integer> byRule = new TreeMap<>();
    private int cases;
    private int countedAnew;
    private int moved;
    private int becomeOnTime;
    private int becomeLate;

    /** How the notice changes whether the owner of a limit is late. */
    public enum Flip {
        /** Late so far, in time by the notice. */
        ON_TIME,
        /** In time so far, late by the notice. */
        LATE
    }

    /**
     * @param owedBy code of a body; null for a denunciation, since the rule together with the body would reveal it
     * @param flips null if lateness does not change
     */
    public record Moved(
            String caseId,
            String deadlineId,
            String ruleId,
            @Nullable String owedBy,
            LocalDate dueOn,
            LocalDate newDueOn,
            @Nullable Flip flips) {}

    /**
     * @param cases open cases
     * @param countedAnew limits with a differently counted day, whether or not their last day moves
     * @param moved limits with another last day
     * @param byRule the number of them by rule
     * @param limits the first of them
     * @param truncated whether there are more
     */
    public record Outcome(
            int cases,
            int countedAnew,
            int moved,
            int becomeOnTime,
            int becomeLate,
            Map<String, Integer> byRule,
            List<Moved> limits,
            boolean truncated) {
        /** @return ids of the listed cases that are denunciations */
        public Set<String> denunciations() {
            return limits.stream()
                    .filter(limit -> limit.owedBy() == null)
                    .map(Moved::caseId)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** @return the outcome of two instances, each with a part of the cases */
        public Outcome and(Outcome other, int most) {
            var rules = new TreeMap<>(byRule);
            other.byRule.forEach((rule, count) -> rules.merge(rule, count, Integer::sum));
            var all = new ArrayList<>(limits);
            all.addAll(other.limits);
            return new Outcome(
                    cases + other.cases,
                    countedAnew + other.countedAnew,
                    moved + other.moved,
                    becomeOnTime + other.becomeOnTime,
                    becomeLate + other.becomeLate,
                    rules,
                    all.stream().limit(most).toList(),
                    truncated || other.truncated || all.size() > most);
        }
    }

    /**
     * @param casework by the law after the notice
     * @param most maximum number of listed limits; all are counted
     */
    public DryRun(Casework casework, Instant now, int most) {
        this.casework = casework;
        this.now = now;
        this.most = most;
    }

    /** @param file of an open case, counted by all earlier notices */
    public void look(CaseId caseId, CaseFile file) {
        cases++;
        var events = casework.recount(file, now).events();
        var met = events.stream()
                .filter(event -> event instanceof LimitChanged(DeadlineMet _))
                .map(event -> ((LimitChanged) event).event().deadline().id())
                .collect(Collectors.toSet());
        for (var event : events) {
            if (event instanceof LimitChanged(DeadlineRevised revised)) {
                take(caseId, file, revised, met.contains(revised.deadline().id()));
            }
        }
    }

    /** @param isMet whether an act that was too late so far meets it */
    private void take(CaseId caseId, CaseFile file, DeadlineRevised revised, boolean isMet) {
        countedAnew++;
        var was = revised.deadline();
        var is = revised.revised();
        if (was.dueOn().equals(is.dueOn())) {
            return;
        }
        moved++;
        byRule.merge(was.ruleId(), 1, Integer::sum);
        var flips = flips(was, is, isMet);
        becomeOnTime += flips == Flip.ON_TIME ? 1 : 0;
        becomeLate += flips == Flip.LATE ? 1 : 0;
        if (listed.size() < most) {
            listed.add(new Moved(
                    caseId.value(),
                    was.id(),
                    was.ruleId(),
                    mayDenounce(file) ? null : was.owedBy(),
                    was.dueOn(),
                    is.dueOn(),
                    flips));
        }
    }

    private @Nullable Flip flips(Deadline was, Deadline is, boolean isMet) {
        boolean wasLate = was.state() == DeadlineState.MISSED || !now.isBefore(was.dueAt());
        boolean isLate = !isMet && !now.isBefore(is.dueAt());
        if (wasLate == isLate) {
            return null;
        }
        return isLate ? Flip.LATE : Flip.ON_TIME;
    }

    private static boolean mayDenounce(CaseFile file) {
        return file.stage() instanceof Case.Opened stage && stage.petition().type() == PetitionType.DENUNCIATION;
    }

    public Outcome outcome() {
        return new Outcome(
                cases,
                countedAnew,
                moved,
                becomeOnTime,
                becomeLate,
                byRule,
                List.copyOf(listed),
                moved > listed.size());
    }
}
