package org.tiepdan.tracking.casework.check;

import java.util.Optional;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.history.Bounds;

/** Finds that a case has so many acts or limits that it accepts only acts that end or correct it. */
final class BoundCheck {
    private final Bounds bounds;

    BoundCheck(Bounds bounds) {
        this.bounds = bounds;
    }

    Optional<Rejection> refuse(CommandName name, CaseFile before) {
        int more = usesTheReserve(name) ? bounds.reserve() : 0;
        return before.actCount() < bounds.acts() + more && before.deadlines().size() < bounds.limits() + more
                ? Optional.empty()
                : Rejection.refusal(
                        "case-is-full",
                        "Cần vụ việc có dưới " + bounds.acts() + " việc và " + bounds.limits()
                                + " thời hạn, nhưng vụ việc này đã đủ; chỉ còn ghi được việc kết thúc hoặc sửa.",
                        "Expected a case of fewer than " + bounds.acts() + " acts and " + bounds.limits()
                                + " limits, but this one is full and takes only what ends it or puts it right.");
    }

    private static boolean usesTheReserve(CommandName name) {
        return switch (name) {
            case REFUSAL, ANSWER, RESUMPTION, TERMINATION, DECISION, CLOSURE, WITHDRAWAL, CORRECTION -> true;
            case ACCEPTANCE,
                    TRANSFER,
                    OBJECTION,
                    COMPLEXITY,
                    EXTENSION,
                    SUSPENSION,
                    DIALOGUE,
                    NOTIFICATION,
                    PUBLICATION,
                    EXECUTION,
                    LODGING,
                    TAKEOVER,
                    REPORT,
                    URGING -> false;
        };
    }
}
