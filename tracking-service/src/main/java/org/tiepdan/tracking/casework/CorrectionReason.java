package org.tiepdan.tracking.casework;

/** Why a recorded act is void; the names are codes of contracts/schemas/case.corrected.v1.json. */
public enum CorrectionReason {
    /** Ghi sai ngày. */
    WRONG_DAY,
    /** Ghi nhầm việc. */
    WRONG_ACT,
    /** Ghi nhầm vụ việc. */
    WRONG_CASE,
    /** Ghi sai nội dung. */
    WRONG_CONTENT,
    /** Đăng ký nhầm: the case should not exist. */
    REGISTERED_BY_MISTAKE
}
