package org.tiepdan.tracking.casework.stage;

/** The stages of executing a decision or conclusion; the names are codes of contracts/schemas/case.executed.v1.json. */
public enum ExecutionStage {
    /** Quyết định, chỉ đạo thi hành. */
    ORDERED,
    /** Xử lý theo kết luận nội dung tố cáo. */
    ACTED_ON,
    /** Báo cáo kết quả xử lý. */
    REPORTED
}
