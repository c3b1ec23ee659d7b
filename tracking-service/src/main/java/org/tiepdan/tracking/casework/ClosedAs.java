package org.tiepdan.tracking.casework;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;

/** How a case ended; the names are codes of contracts/schemas/case.closed.v1.json. */
public enum ClosedAs {
    /** Đã giải quyết. */
    SETTLED,
    /** Rút đơn. */
    WITHDRAWN,
    /** Đình chỉ giải quyết. */
    TERMINATED,
    /** Không thụ lý. */
    REFUSED,
    /** Đã hướng dẫn. */
    GUIDED,
    /** Đã chuyển ra ngoài tỉnh. */
    TRANSFERRED_OUT,
    /** Trả lại đơn. */
    RETURNED,
    /** Lưu đơn. */
    FILED,
    /** Đơn trùng: it repeats an earlier petition of the same petitioner. */
    DUPLICATE,
    /** Đã trả lời kiến nghị, phản ánh. */
    ANSWERED,
    /** Đăng ký nhầm. */
    REGISTERED_BY_MISTAKE,
    /** Các vụ việc tách từ đơn đều đã kết thúc: the petition itself has no result. */
    MATTERS_ENDED;

    /** @return how the outcome of routing ends the case at once; null if the case continues */
    public static @Nullable ClosedAs by(Outcome outcome, boolean staysInProvince) {
        return switch (outcome) {
            case ACCEPT, URGE -> null;
            case TRANSFER -> staysInProvince ? null : TRANSFERRED_OUT;
            case GUIDE -> GUIDED;
            case RETURN -> RETURNED;
            case FILE -> FILED;
            case REFUSE -> REFUSED;
            case TRIAGE ->
                throw new IllegalArgumentException("Expected an outcome that was decided, but it is TRIAGE.");
        };
    }
}
