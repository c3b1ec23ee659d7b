package org.tiepdan.tracking.casework.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.escalation.CaseEscalation;
import org.tiepdan.tracking.casework.limits.CaseLimits;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineDecider;

/** The results of the clock's check of a limit: a warning, its end, or the next step against a late body. */
record ClockChecks(LawPack law, CaseLimits limits, DeadlineDecider deadlines, CaseEscalation escalation) {

    Done at(CaseFile before, String limitId, Instant now) {
        var watched = before.watched(limitId);
        var found = Done.of(watched.flatMap(limit -> deadlines.check(limit, now)), limits, before, now);
        var looked = found.then(Done.of(climb(watched, found.after(), now), found.after()));
        var after = looked.events().isEmpty()
                ? watched.map(limit -> with(before, one -> one.equals(limit) ? deadlines.lookAgain(one, now) : one))
                        .orElse(before)
                : looked.after().recording(new Act(limitId, now, null, new Content.Looked(), law.notices()));
        return new Done(looked.events(), escalation.planned(after, false, now));
    }

    private List<CaseEvent> climb(Optional<Deadline> watched, CaseFile file, Instant now) {
        return watched.map(limit -> escalation.climb(file, limit, now)).orElse(List.of());
    }

    CaseFile replan(CaseFile before, Instant now) {
        return escalation.planned(with(before, limit -> deadlines.replan(limit, now)), false, now);
    }

    private static CaseFile with(CaseFile before, UnaryOperator<Deadline> change) {
        var planned = before.deadlines().stream().map(change).toList();
        return planned.equals(before.deadlines()) ? before : before.with(planned);
    }
}
