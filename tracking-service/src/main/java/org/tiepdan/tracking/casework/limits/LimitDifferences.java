package org.tiepdan.tracking.casework.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffectVoided;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffective;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;
import org.tiepdan.tracking.deadline.DeadlineState;

/** Finds the events that turn the recorded limits of a case into the correct ones. */
public final class LimitDifferences {
    private LimitDifferences() {}

    /**
     * @param cause the kind of event that changes them
     * @return first removals, then changes, then new limits
     */
    public static List<DeadlineEvent> between(List<Deadline> recorded, List<Deadline> wanted, String cause) {
        return differences(
                recorded, wanted.stream().map(limit -> known(limit, recorded)).toList(), cause);
    }

    /** Replaying the acts does not show how often the end of the limit that started this one was published. */
    private static Deadline known(Deadline limit, List<Deadline> recorded) {
        return recorded.stream()
                .filter(parent -> parent.terms().atEnd() != null && limit.isStartedByTheEndOf(parent))
                .findFirst()
                .flatMap(parent -> recorded.stream()
                        .filter(one -> one.ruleId().equals(limit.ruleId()) && one.isStartedByTheEndOf(parent))
                        .reduce((_, last) -> last))
                .map(limit::armedAs)
                .orElse(limit);
    }

    private static List<DeadlineEvent> differences(List<Deadline> recorded, List<Deadline> wanted, String cause) {
        var should = byId(wanted);
        recorded.forEach(limit -> should.computeIfPresent(limit.id(), (_, other) -> other.stepsOf(limit)));
        var is = byId(recorded);
        var changes = new ArrayList<DeadlineEvent>();
        recorded.stream()
                .filter(limit -> !should.containsKey(limit.id()) && limit.state() != DeadlineState.CANCELLED)
                .forEach(limit ->
                        changes.add(new DeadlineCancelled(limit, cause, limit.state() == DeadlineState.MISSED)));
        recorded.forEach(limit -> {
            var other = should.get(limit.id());
            if (other != null) {
                changes.addAll(revised(limit, other, cause));
            }
        });
        wanted.stream().filter(limit -> !is.containsKey(limit.id())).forEach(limit -> {
            changes.add(new DeadlineSet(limit));
            // Readers take a newly set limit as open.
            if (!limit.stillOpen()) {
                changes.add(new DeadlineRevised(limit, limit, cause, false, null));
            }
        });
        return changes;
    }

    private static List<DeadlineEvent> revised(Deadline is, Deadline should, String cause) {
        boolean right = is.state() == DeadlineState.MISSED && should.state() != DeadlineState.MISSED;
        return should.correcting(is).stream()
                .<DeadlineEvent>map(corrected -> new DeadlineRevised(is, corrected, cause, right, null))
                .toList();
    }

    private static Map<String, Deadline> byId(List<Deadline> limits) {
        var byId = new LinkedHashMap<String, Deadline>();
        limits.forEach(limit -> byId.put(limit.id(), limit));
        return byId;
    }

    /** Whether the end of that limit gives a decision legal effect (hiệu lực pháp luật). */
    static boolean bringsEffect(Deadline limit) {
        return limit.terms().atEnd() == LimitEvent.EFFECTIVE;
    }

    /** @return the correction of the legal effect, if the limits differ from those recorded */
    public static List<CaseEvent> effect(List<Deadline> recorded, List<Deadline> wanted, String cause) {
        var was = effectOn(recorded);
        var is = effectOn(wanted);
        var events = new ArrayList<CaseEvent>();
        if (!was.equals(is)) {
            was.ifPresent(on -> events.add(new CaseEffectVoided(on, cause)));
            is.ifPresent(on -> events.add(new CaseEffective(on)));
        }
        return List.copyOf(events);
    }

    /** The last day of the period after which the decision has effect. */
    private static Optional<LocalDate> effectOn(List<Deadline> limits) {
        return limits.stream()
                .filter(limit -> bringsEffect(limit) && limit.state() == DeadlineState.ELAPSED)
                .map(Deadline::dueOn)
                .reduce((_, last) -> last);
    }
}
