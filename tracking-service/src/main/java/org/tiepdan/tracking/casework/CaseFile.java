package org.tiepdan.tracking.casework;

import java.util.List;
import java.util.Optional;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent;

/**
 * A case with its time limits (hồ sơ vụ việc).
 *
 * @param deadlines in the order in which they were set; at most one of a rule is open
 */
public record CaseFile(Case stage, List<Deadline> deadlines) {
    public static final CaseFile UNOPENED = new CaseFile(new Case.Unopened(), List.of());

    public CaseFile {
        deadlines = List.copyOf(deadlines);
    }

    public CaseFile evolve(CaseEvent event) {
        return event instanceof LimitChanged(var change)
                ? new CaseFile(stage, DeadlineEvent.evolve(deadlines, change))
                : new CaseFile(Case.evolve(stage, event), deadlines);
    }

    Optional<Deadline> open(String ruleId) {
        return deadlines.stream()
                .filter(deadline -> deadline.stillOpen() && deadline.ruleId().equals(ruleId))
                .findFirst();
    }
}
