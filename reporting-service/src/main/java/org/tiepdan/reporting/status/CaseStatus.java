package org.tiepdan.reporting.status;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.limit.Deadline;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.StateWords;
import org.tiepdan.reporting.wording.Words;

/**
 * The public status of a case. It leaves out type, subject, field and place, and all limits except the one that petitions of every type
 * have: a person who finds a receipt must not learn from its code that somebody denounced, or whom (LTC 8, 56). At the same stage
 * the answer is the same for every type, byte by byte.
 *
 * @param state {@code RECEIVED} between receipt and the routing decision
 * @param askAt the body to turn to
 * @param matters of a split petition, in the order of the split; empty for any other
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
        List<Limit> limits,
        List<Matter> matters) {
    private static final String REPLY = "REPLY";
    private static final Words REPLY_WORDS =
            new Words("Thông báo kết quả xử lý cho công dân", "Tell the citizen what comes of the petition");

    /** @param state {@code OPEN}, {@code MET} or {@code MISSED} */
    public record Limit(
            String vi,
            String en,
            LocalDate dueOn,
            String state,
            @Nullable LocalDate metOn) {}

    /**
     * One of several matters (vụ việc), without its type and words, like the status of a whole petition.
     *
     * @param state like that of a petition
     * @param askAt the body that has it, or that received the petition while none has
     */
    public record Matter(
            String state,
            Words stateName,
            @Nullable String closedAs,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate closedOn,
            @Nullable Words askAt) {

        static Matter of(CaseDocument document, BodyNames names) {
            var whole = CaseStatus.of(document, List.of(), names);
            return new Matter(
                    whole.state,
                    whole.stateName,
                    whole.closedAs,
                    whole.acceptedOn,
                    whole.decidedOn,
                    whole.closedOn,
                    whole.askAt);
        }
    }

    /** @param matters of the split petition, those that are known */
    public static CaseStatus of(CaseDocument document, List<CaseDocument> matters, BodyNames names) {
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
                        .filter(CaseStatus::isOwedToEveryPetitioner)
                        .map(CaseStatus::limit)
                        .toList(),
                matters.stream().map(matter -> Matter.of(matter, names)).toList());
    }

    /** LTCD 28.1, for petitions handed in in person. The other limits of a case, and their lengths, would reveal its type. */
    private static boolean isOwedToEveryPetitioner(Deadline deadline) {
        return REPLY.equals(deadline.step()) && !deadline.state().equals(Deadline.CANCELLED);
    }

    private static Limit limit(Deadline deadline) {
        return new Limit(REPLY_WORDS.vi(), REPLY_WORDS.en(), deadline.dueOn(), deadline.state(), deadline.metOn());
    }
}
