package org.tiepdan.lawpack.petition;

/** What the receiving body does with a petition (kết quả xử lý đơn). */
public enum Outcome {
    /** Thụ lý: the receiving body settles it itself. */
    ACCEPT,
    /** Chuyển đơn. */
    TRANSFER,
    /** Hướng dẫn. */
    GUIDE,
    /** Trả lại. */
    RETURN,
    /** Lưu đơn. */
    FILE,
    /** Đôn đốc cấp dưới. */
    URGE,
    /** Không thụ lý. */
    REFUSE,
    /** No rule decides: an officer does. */
    TRIAGE
}
