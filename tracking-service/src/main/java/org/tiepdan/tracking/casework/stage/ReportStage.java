package org.tiepdan.tracking.casework.stage;

/** A report on a case that is overdue (LTC 38); the names are codes of contracts/schemas/case.reported.v1.json. */
public enum ReportStage {
    /** Cấp trên yêu cầu báo cáo. */
    DEMANDED,
    /** Cơ quan giải quyết đã báo cáo. */
    GIVEN
}
