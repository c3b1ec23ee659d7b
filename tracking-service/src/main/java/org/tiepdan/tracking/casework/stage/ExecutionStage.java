package org.tiepdan.tracking.casework.stage;

/** How far a decision or conclusion is carried out; the names are codes of contracts/schemas/case.executed.v1.json. */
public enum ExecutionStage {
    /** Quyết định, chỉ đạo thi hành. */
    ORDERED,
    /** Xử lý theo kết luận nội dung tố cáo. */
    ACTED_ON,
    /** Báo cáo kết quả xử lý. */
    REPORTED
}
