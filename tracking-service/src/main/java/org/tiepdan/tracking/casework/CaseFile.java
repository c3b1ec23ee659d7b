package org.tiepdan.tracking.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent;

/**
 * A case with its time limits (hồ sơ vụ việc).
 *
 * @param lastActOn legal day of the latest act, before which no other can have been done; null before the case was opened
 * @param deadlines in the order in which they were set; at most one of a rule is open
 */
public record CaseFile(Case stage, @Nullable LocalDate lastActOn, List<Deadline> deadlines) {
    public static final CaseFile UNOPENED = new CaseFile(new Case.Unopened(), null, List.of());

    public CaseFile {
        deadlines = List.copyOf(deadlines);
    }

    public CaseFile evolve(CaseEvent event) {
        if (event instanceof LimitChanged(var change)) {
            return new CaseFile(stage, lastActOn, DeadlineEvent.evolve(deadlines, change));
        }
        var actOn = event.actOn();
        return new CaseFile(Case.evolve(stage, event), actOn == null ? lastActOn : actOn, deadlines);
    }

    Optional<Deadline> open(String ruleId) {
        return deadlines.stream()
                .filter(deadline -> deadline.stillOpen() && deadline.ruleId().equals(ruleId))
                .findFirst();
    }
}
