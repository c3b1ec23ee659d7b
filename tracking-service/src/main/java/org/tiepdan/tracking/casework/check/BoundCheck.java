package org.tiepdan.tracking.casework.check;

import java.util.Optional;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.Rejection;

/** Finds when a case has so many acts or limits that it takes only what ends it or puts it right. */
final class BoundCheck {
    static final int MOST_ACTS = 300;
    static final int MOST_LIMITS = 500;
    static final int RESERVE = 50;

    private BoundCheck() {}

    static Optional<Rejection> refuse(CommandName name, CaseFile before) {
        int more = usesTheReserve(name) ? RESERVE : 0;
        long acts = before.history().stream()
                .filter(act -> !(act.content() instanceof Content.Looked))
                .count();
        return acts < MOST_ACTS + more && before.deadlines().size() < MOST_LIMITS + more
                ? Optional.empty()
                : Rejection.refusal(
                        "case-is-full",
                        "Cần vụ việc có dưới " + MOST_ACTS + " việc và " + MOST_LIMITS
                                + " thời hạn, nhưng vụ việc này đã đủ; chỉ còn ghi được việc kết thúc hoặc sửa.",
                        "Expected a case of fewer than " + MOST_ACTS + " acts and " + MOST_LIMITS
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
