package org.tiepdan.intake.opening.adapter;

import org.tiepdan.intake.adapter.UnknownPetition;
import org.tiepdan.intake.opening.ActRefusal;
import org.tiepdan.servicekit.web.ProblemException;

/** The answers to who does not get on with a sealed petition. */
final class ActRefusals {
    private ActRefusals() {}

    static ProblemException of(ActRefusal refusal) {
        return switch (refusal) {
            case NOT_VISIBLE -> UnknownPetition.problem();
            case NOT_A_PART ->
                new ProblemException(404, "unknown-act", "Không có yêu cầu mang mã này.", "No request has this id.");
            case SAME_PERSON ->
                new ProblemException(
                        403,
                        "second-person-needed",
                        "Cần người thứ hai đồng ý: người yêu cầu không tự đồng ý được.",
                        "A second person has to agree: who asked cannot.");
            case EXPIRED ->
                new ProblemException(
                        410,
                        "act-expired",
                        "Yêu cầu đã quá một giờ. Hãy yêu cầu lại.",
                        "The hour of this request is over. Ask again.");
            case CONFIRMED_BEFORE ->
                new ProblemException(
                        409, "confirmed-before", "Đã có người đồng ý.", "Somebody else agreed to it before.");
            case NOT_CONFIRMED ->
                new ProblemException(
                        409, "not-confirmed", "Chưa có người thứ hai đồng ý.", "No second person agreed to it yet.");
            case READ_BEFORE ->
                new ProblemException(
                        410,
                        "read-before",
                        "Mỗi người chỉ xem một lần. Hãy yêu cầu lại.",
                        "Each of the two reads once. Ask again.");
            case ERASED ->
                new ProblemException(410, "erased", "Khóa của đơn đã bị xóa.", "The petition's key was erased.");
        };
    }
}
