package org.tiepdan.lawpack.limit;

/** What has to be done within a time limit; pages name the limit by it. */
public enum LimitStep {
    /** Trả lời, thông báo kết quả xử lý: tell the citizen how the petition is handled. */
    REPLY,
    /** Chuyển đơn: pass on what another body settles. */
    HANDING_ON,
    /** Thụ lý: accept the matter, or refuse to. */
    ACCEPTANCE,
    /** Giải quyết. */
    SETTLEMENT,
    /** Gửi, thông báo quyết định. */
    NOTICE,
    /** Công khai. */
    PUBLICATION,
    /** Thi hành. */
    EXECUTION,
    /** Khiếu nại trong thời hiệu. */
    LIMITATION,
    /** Khiếu nại lần hai, tiếp tục khiếu nại. */
    LODGING,
    /** Có hiệu lực pháp luật. */
    EFFECT,
    /** Xử lý đơn: handle the petition in any way. */
    HANDLING,
    /** Xem xét việc tố cáo tiếp. */
    REVIEW,
    /** Báo cáo. */
    REPORT,
    /** Lưu giữ đơn. */
    RETENTION,
    /** Cập nhật cơ sở dữ liệu. */
    RECORDING
}
