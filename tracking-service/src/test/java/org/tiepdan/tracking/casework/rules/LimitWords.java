package org.tiepdan.tracking.casework.rules;

import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineApproaching;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineElapsed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEndedLate;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEscalated;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMissed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlinePaused;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;

/** Each change of a limit as text: {@code set KN-ACCEPT-1 by 19-05443 until 2026-07-10}. */
final class LimitWords {
    private LimitWords() {}

    static String of(LimitChanged changed) {
        var limit = changed.event().deadline();
        return switch (changed.event()) {
            case DeadlineSet _ -> "set " + limit.ruleId() + " by " + limit.owedBy() + " until " + limit.dueOn();
            case DeadlineMet met ->
                "met " + limit.ruleId() + " on " + met.metOn() + (met.lateEntry() ? " late entry" : "")
                        + (met.supersedesMiss() ? " superseding" : "");
            case DeadlineMissed _ -> "missed " + limit.ruleId();
            case DeadlineEscalated up ->
                "escalated " + limit.ruleId() + " by " + up.owedBy() + ": "
                        + up.step().step() + " to "
                        + up.step().to() + " after " + up.workingDaysLate()
                        + (up.actedOn() == null ? "" : " acted on " + up.actedOn());
            case DeadlineEndedLate late ->
                "ended late " + limit.ruleId() + " on " + late.on() + " because of " + late.cause();
            case DeadlineApproaching near ->
                "approaching " + limit.ruleId() + " by " + limit.owedBy() + " with " + near.workingDaysLeft() + " left";
            case DeadlinePaused paused ->
                "paused " + limit.ruleId() + " from " + paused.pause().from();
            case DeadlineElapsed _ -> "elapsed " + limit.ruleId();
            case DeadlineRevised revised ->
                "revised " + limit.ruleId() + " because of " + revised.cause() + ": "
                        + revised.revised().state() + " until "
                        + revised.revised().dueOn() + (revised.supersedesMiss() ? " superseding" : "")
                        + (revised.notice() == null ? "" : " by " + revised.notice());
            case DeadlineCancelled gone ->
                "cancelled " + limit.ruleId() + " because of " + gone.cause()
                        + (gone.supersedesMiss() ? " superseding" : "");
        };
    }
}
