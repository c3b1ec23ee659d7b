package org.tiepdan.tracking.casework.rules;

import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.deadline.Deadline;

/** Cases as earlier versions stored them. */
final class EarlierPrograms {
    private EarlierPrograms() {}

    static CaseFile withoutHistory(CaseFile file) {
        return file.withActs(null);
    }

    static CaseFile withoutSteps(String ruleId, CaseFile file) {
        return file.with(file.deadlines().stream()
                .map(limit -> limit.ruleId().equals(ruleId) ? withoutSteps(limit) : limit)
                .toList());
    }

    private static Deadline withoutSteps(Deadline missed) {
        return new Deadline(
                missed.terms(),
                missed.counted(),
                missed.checkAt(),
                missed.checkAt(),
                missed.warned(),
                missed.armedBy(),
                missed.state(),
                missed.metOn(),
                missed.changes(),
                null);
    }
}
