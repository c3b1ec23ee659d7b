package org.tiepdan.intake.registration.correction.adapter;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.command.KeyText;

/** Why a registration cannot be changed now. */
final class ChangeRefusals {
    private static final String RETRY_SECONDS = "2";

    private ChangeRefusals() {}

    static ProblemException keyReused() {
        return new ProblemException(
                422,
                "idempotency-key-reused",
                "Idempotency-Key này đã dùng cho một yêu cầu khác về đơn này.",
                "This Idempotency-Key was used for another request about this petition.");
    }

    static ProblemException isVoid() {
        return new ProblemException(
                409,
                "registration-void",
                "Việc đăng ký đơn này đã bị hủy.",
                "The registration of this petition is void.");
    }

    static ProblemException ended() {
        return new ProblemException(
                409,
                "case-ended",
                "Vụ việc đã kết thúc: không sửa, không hủy đăng ký được nữa.",
                "The case has ended: its registration can be neither corrected nor voided.");
    }

    static ProblemException takenUp() {
        return new ProblemException(
                409,
                "taken-up",
                "Cơ quan đã thụ lý hoặc đơn đã được tách: cơ quan đang giữ vụ việc phải kết thúc vụ việc đó.",
                "A body has taken the matter up, or it was split: the body that has the case has to end it.");
    }

    static ProblemException notDecidedYet() {
        return new ProblemException(
                409,
                "not-decided-yet",
                "Đơn chưa được phân loại xong: hãy thử lại sau giây lát.",
                "The petition is being decided: try again in a moment.",
                Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS),
                Map.of());
    }

    static ProblemException meanwhile() {
        return new ProblemException(
                409,
                "corrected-meanwhile",
                "Người khác vừa sửa đơn này: hãy xem lại rồi gửi lại.",
                "Another correction of this petition was recorded just now: check it, and send again.");
    }

    static ProblemException erased() {
        return new ProblemException(410, "erased", "Khóa của đơn đã bị xóa.", "The petition's key was erased.");
    }

    static ProblemException sealBroken() {
        return new ProblemException(
                500, "seal-broken", "Không mở được niêm phong của đơn.", "The seal of the petition cannot be opened.");
    }

    static ProblemException notKnown(String key) {
        return new ProblemException(
                503,
                "not-known-to-be-recorded",
                "Chưa biết việc này đã được ghi hay chưa: hãy gửi lại với cùng Idempotency-Key.",
                "It is not known whether this is recorded: repeat with the same Idempotency-Key.",
                Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS, "Idempotency-Key", KeyText.header(key)),
                Map.of("idempotencyKey", key));
    }
}
