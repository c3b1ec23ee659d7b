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

/** What a notice would move, case by case; nothing is recorded. */
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

    /** What becomes of who owes a limit. */
    public enum Flip {
        /** Late so far, in time by the notice. */
        ON_TIME,
        /** In time so far, late by the notice. */
        LATE
    }

    /**
     * @param owedBy code of a body; null of a denunciation, as the rule beside the body would tell where one is
     * @param flips null where who was late is late, and who was in time is in time
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
     * @param cases that are open
     * @param countedAnew limits with another day counted, whether or not their last day moves
     * @param moved limits with another last day
     * @param byRule how many of them move
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

        /** @return of two instances, each of which holds a part of the cases */
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
     * @param casework by the law as the notice would make it
     * @param most how many limits are listed; all are counted
     */
    public DryRun(Casework casework, Instant now, int most) {
        this.casework = casework;
        this.now = now;
        this.most = most;
    }

    /** @param file of an open case, counted by all notices before */
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

    /** @param isMet by an act that was too late so far */
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
