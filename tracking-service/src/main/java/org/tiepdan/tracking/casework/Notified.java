package org.tiepdan.tracking.casework;

/** What was sent or announced; the names are codes of contracts/schemas/case.notified.v1.json. */
public enum Notified {
    /** Thông báo việc thụ lý. */
    ACCEPTANCE,
    /** Thông báo việc không thụ lý. */
    REFUSAL,
    /** Quyết định tạm đình chỉ. */
    SUSPENSION,
    /** Quyết định tiếp tục giải quyết. */
    RESUMPTION,
    /** Quyết định đình chỉ. */
    TERMINATION,
    /** Quyết định giải quyết khiếu nại, kết luận nội dung tố cáo. */
    DECISION,
    /** Kết quả, cho cơ quan đã chuyển đơn. */
    RESULT_TO_SENDER,
    /** Kết quả, cho công dân. */
    RESULT_TO_CITIZEN,
    /** Kết quả xem xét tố cáo tiếp, của cấp trên (LTC 37). */
    FURTHER_REVIEW,
    /** Trả lời cơ quan, báo chí đã chuyển thông tin tố cáo. */
    REFERRER,
    /** Cập nhật vào Cơ sở dữ liệu quốc gia. */
    NATIONAL_DATABASE
}
