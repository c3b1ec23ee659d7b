package org.tiepdan.tracking.casework.check;

import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.Notify;
import org.tiepdan.tracking.casework.CaseCommand.ReportOverdue;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.stage.ReportStage;

/** Which bodies may do an act. */
enum Actors {
    COMPETENT(
            "not-the-competent-body",
            "Chỉ cơ quan có thẩm quyền giải quyết mới được thực hiện việc này.",
            "Expected the competent body to act, but another body did."),
    COMPETENT_OR_SUPERIOR(
            "not-the-competent-body",
            "Cần cơ quan có thẩm quyền giải quyết hoặc cơ quan cấp trên, nhưng cơ quan khác đã thực hiện.",
            "Expected the competent body or one above it to act, but another body did."),
    COMPETENT_OR_RECEIVING(
            "not-a-body-of-the-case",
            "Cần cơ quan có thẩm quyền giải quyết hoặc cơ quan tiếp nhận đơn, nhưng cơ quan khác đã thực hiện.",
            "Expected the competent or the receiving body to act, but another body did."),
    COMPETENT_RECEIVING_OR_SUPERIOR(
            "not-a-body-of-the-case",
            "Cần cơ quan có thẩm quyền giải quyết, cơ quan tiếp nhận đơn hoặc cơ quan cấp trên, nhưng cơ quan khác đã thực hiện.",
            "Expected the competent body, the receiving one or one above to act, but another body did."),
    COMPETENT_UNLESS_IN_TRIAGE(
            "not-the-competent-body",
            "Cần cơ quan đang giữ vụ việc (khi chưa xác định thẩm quyền là cơ quan tiếp nhận), nhưng cơ quan khác đã thực hiện.",
            "Expected the body that has the case, the receiving one in triage, but another body acted."),
    SUPERIOR(
            "not-a-superior-body",
            "Cần cơ quan cấp trên của cơ quan có thẩm quyền, nhưng cơ quan khác đã thực hiện.",
            "Expected a body above the competent one to act, but another body did."),
    SUPERIOR_OR_RECEIVING(
            "not-a-body-that-urges",
            "Cần cơ quan cấp trên của cơ quan có thẩm quyền hoặc cơ quan tiếp nhận đơn, nhưng cơ quan khác đã thực hiện.",
            "Expected a body above the competent one, or the receiving one, but another body acted."),
    /** The body that recorded what a correction voids, by the case's history. */
    RECORDER("not-the-recording-body", "", "");

    private final String code;
    private final String vi;
    private final String en;

    Actors(String code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    static Actors of(CaseCommand command) {
        return switch (command) {
            case ReportOverdue report -> of(command.name(), report.stage());
            // The superior reviews a further denunciation and notifies the result (LTC 37.2).
            case Notify notice when notice.of() == Notified.FURTHER_REVIEW -> SUPERIOR;
            default -> of(command.name(), null);
        };
    }

    /** @param stage of a report; null for any other act */
    static Actors of(CommandName name, @Nullable ReportStage stage) {
        return switch (name) {
            case ACCEPTANCE,
                    REFUSAL,
                    ANSWER,
                    OBJECTION,
                    COMPLEXITY,
                    EXTENSION,
                    SUSPENSION,
                    RESUMPTION,
                    TERMINATION,
                    DIALOGUE,
                    DECISION,
                    PUBLICATION,
                    EXECUTION,
                    CLOSURE -> COMPETENT;
            // The body above says who is competent: LKN 21.3, LTC 41.2.
            case TRANSFER -> COMPETENT_OR_SUPERIOR;
            case NOTIFICATION -> COMPETENT_OR_RECEIVING;
            // A second complaint or further denunciation is handed in above: LKN 7, LTC 37.
            case LODGING -> COMPETENT_RECEIVING_OR_SUPERIOR;
            case WITHDRAWAL -> COMPETENT_UNLESS_IN_TRIAGE;
            case TAKEOVER -> SUPERIOR;
            case REPORT -> stage == ReportStage.DEMANDED ? SUPERIOR : COMPETENT;
            case URGING -> SUPERIOR_OR_RECEIVING;
            case CORRECTION -> RECORDER;
        };
    }

    Rejection refused() {
        return Rejection.invalid(code, vi, en);
    }
}
