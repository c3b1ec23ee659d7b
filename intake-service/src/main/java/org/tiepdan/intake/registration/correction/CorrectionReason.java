package org.tiepdan.intake.registration.correction;

/** Why a registration is corrected. */
public enum CorrectionReason {
    /** Ghi sai khi nhập. */
    TYPING_ERROR,
    /** Đọc nhầm đơn. */
    MISREAD,
    /** Người gửi đơn làm rõ. */
    CLARIFIED
}
