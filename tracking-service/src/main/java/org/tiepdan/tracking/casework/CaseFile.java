package org.tiepdan.tracking.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent;

/**
 * A case with its time limits (hồ sơ vụ việc).
 *
 * @param lastActOn legal day of the latest act, before which no other can have been done; null before the case was opened
 * @param hop how often the matter has been handed on between bodies
 * @param heard opaque ids of routing's facts that changed the case: delivered again, they change nothing
 * @param deadlines in the order in which they were set
 */
public record CaseFile(
        Case stage, @Nullable LocalDate lastActOn, int hop, List<String> heard, List<Deadline> deadlines) {
    public static final CaseFile UNOPENED = new CaseFile(new Case.Unopened(), null, 0, List.of(), List.of());

    public CaseFile {
        heard = List.copyOf(heard);
        deadlines = List.copyOf(deadlines);
    }

    public CaseFile evolve(CaseEvent event) {
        if (event instanceof LimitChanged(var change)) {
            return with(DeadlineEvent.evolve(deadlines, change));
        }
        var actOn = event.actOn();
        return new CaseFile(
                Case.evolve(stage, event), actOn == null ? lastActOn : actOn, event.hopAfter(hop), heard, deadlines);
    }

    public CaseFile with(List<Deadline> changed) {
        return new CaseFile(stage, lastActOn, hop, heard, changed);
    }

    public CaseFile hearing(String factId) {
        return new CaseFile(
                stage,
                lastActOn,
                hop,
                Stream.concat(heard.stream(), Stream.of(factId)).toList(),
                deadlines);
    }

    /** @param limitId as in {@link Deadline#id} */
    public Optional<Deadline> open(String limitId) {
        return deadlines.stream()
                .filter(deadline -> deadline.stillOpen() && deadline.id().equals(limitId))
                .findFirst();
    }
}
