package org.tiepdan.intake.opening.adapter;

import org.tiepdan.intake.adapter.UnknownPetition;
import org.tiepdan.intake.opening.ActRefusal;
import org.tiepdan.servicekit.web.ProblemException;

/** The answers to refused acts on sealed petitions. */
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
                        "A second person has to confirm: the one who requested it cannot.");
            case EXPIRED ->
                new ProblemException(
                        410,
                        "act-expired",
                        "Yêu cầu đã quá một giờ. Hãy yêu cầu lại.",
                        "The hour for this request is over. Request it again.");
            case CONFIRMED_BEFORE ->
                new ProblemException(
                        409, "confirmed-before", "Đã có người đồng ý.", "Another person has already confirmed it.");
            case DECLINED ->
                new ProblemException(
                        410,
                        "act-declined",
                        "Người thứ hai đã từ chối yêu cầu này.",
                        "A second person decided against this request.");
            case NOT_CONFIRMED ->
                new ProblemException(
                        409,
                        "not-confirmed",
                        "Chưa có người thứ hai đồng ý.",
                        "No second person has confirmed it yet.");
            case READ_BEFORE ->
                new ProblemException(
                        410,
                        "read-before",
                        "Mỗi người chỉ xem một lần. Hãy yêu cầu lại.",
                        "Each of the two persons reads once. Request it again.");
            case ERASED ->
                new ProblemException(410, "erased", "Khóa của đơn đã bị xóa.", "The petition's key was erased.");
        };
    }
}
