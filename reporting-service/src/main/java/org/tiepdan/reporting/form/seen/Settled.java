package org.tiepdan.reporting.form.seen;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Mark;

/**
 * How and when a case was settled.
 *
 * @param how {@code DECIDED}, {@code ANSWERED}, {@code WITHDRAWN} or {@code TERMINATED}
 * @param body that settled it; null if not recorded
 * @param settlement of a decision; null otherwise
 */
record Settled(
        LocalDate on,
        String how,
        @Nullable String body,
        @Nullable String settlement) {
    static final String DECIDED = "DECIDED";

    private static final String ANSWERED = "ANSWERED";
    private static final String ANSWER = "case.answered.v1";
    private static final Set<String> ENDINGS = Set.of("SETTLED", "WITHDRAWN", "TERMINATED", ANSWERED);
    private static final Set<String> WITHOUT_DECISION = Set.of("WITHDRAWN", "TERMINATED", ANSWERED);

    /**
     * @param before ignores events on this day or later
     * @return null if it was not settled
     */
    static @Nullable Settled of(CaseAccount account, LocalDate before) {
        Mark decided = null;
        Mark other = null;
        for (var mark : account.marks()) {
            if (!mark.on().isBefore(before)) {
                continue;
            }
            if (mark.kind() == Mark.Kind.DECIDED) {
                decided = mark;
            } else if (isOther(mark) && other == null) {
                other = mark;
            }
        }
        if (decided != null) {
            return new Settled(decided.on(), DECIDED, decided.body(), decided.code());
        }
        return other == null ? null : new Settled(other.on(), how(other), other.body(), null);
    }

    private static boolean isOther(Mark mark) {
        return switch (mark.kind()) {
            case ACT -> ANSWER.equals(mark.code());
            case CLOSED -> mark.code() != null && ENDINGS.contains(mark.code());
            default -> false;
        };
    }

    private static String how(Mark mark) {
        var code = String.valueOf(mark.code());
        if (mark.kind() == Mark.Kind.ACT) {
            return ANSWERED;
        }
        return WITHOUT_DECISION.contains(code) ? code : DECIDED;
    }
}
