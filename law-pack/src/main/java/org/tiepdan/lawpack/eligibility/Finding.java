package org.tiepdan.lawpack.eligibility;

/** What the officer found on reading the paper (kết quả kiểm tra điều kiện xử lý đơn, TT05/2021 6.2). */
public enum Finding {
    /** Không có chữ ký hoặc điểm chỉ. */
    UNSIGNED,
    /** Rách nát, bị tẩy xóa, không đọc được. */
    UNREADABLE,
    /** Viết bằng tiếng nước ngoài, không kèm bản dịch được công chứng. */
    FOREIGN_LANGUAGE,
    /** Không nêu người, cơ quan bị khiếu nại, bị tố cáo. */
    NO_RESPONDENT,
    /** Đã được giải quyết cuối cùng bằng quyết định có hiệu lực pháp luật. */
    FINAL_DECISION,
    /** Nêu rõ người vi phạm, có tài liệu, chứng cứ cụ thể và cơ sở để kiểm tra (LTC 25.2). */
    CONCRETE_EVIDENCE
}
