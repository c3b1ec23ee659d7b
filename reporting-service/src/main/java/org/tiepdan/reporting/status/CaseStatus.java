package org.tiepdan.reporting.status;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Deadline;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.StateWords;
import org.tiepdan.reporting.wording.Words;

/**
 * The public status of a case. Type, subject, field and place are left out: whoever finds a slip of paper with a code must
 * not learn from it that somebody denounced, or whom (LTC 8, 56).
 *
 * @param state {@code RECEIVED} between receipt and the routing decision
 * @param askAt the body to turn to
 */
public record CaseStatus(
        String state,
        Words stateName,
        @Nullable String closedAs,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable Words askAt,
        List<Limit> limits) {

    /** @param state {@code OPEN}, {@code MET} or {@code MISSED} */
    public record Limit(
            String vi,
            String en,
            LocalDate dueOn,
            String state,
            @Nullable LocalDate metOn) {}

    static CaseStatus of(CaseDocument document, BodyNames names) {
        var petition = document.petition();
        var tracking = document.tracking();
        var closedAs = tracking == null ? null : tracking.closedAs();
        var state = document.state();
        var askAt = document.competentBody() == null ? document.receivingBody() : document.competentBody();
        return new CaseStatus(
                state == null ? "RECEIVED" : state,
                StateWords.of(state, closedAs),
                closedAs,
                petition == null ? null : petition.receivedOn(),
                tracking == null ? null : tracking.acceptedOn(),
                tracking == null ? null : tracking.decidedOn(),
                tracking == null ? null : tracking.closedOn(),
                names.of(askAt),
                document.deadlines().stream()
                        .filter(deadline -> !deadline.state().equals(Deadline.CANCELLED))
                        .map(CaseStatus::limit)
                        .toList());
    }

    private static Limit limit(Deadline deadline) {
        var words = LimitWords.of(deadline.ruleId());
        return new Limit(words.vi(), words.en(), deadline.dueOn(), deadline.state(), deadline.metOn());
    }
}
