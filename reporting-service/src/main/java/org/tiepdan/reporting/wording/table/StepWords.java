package org.tiepdan.reporting.wording.table;

import java.util.Map;

/** The Vietnamese names of the steps of limits in tables. */
public final class StepWords {
    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("REPLY", "Trả lời, thông báo kết quả xử lý"),
            Map.entry("HANDING_ON", "Chuyển đơn"),
            Map.entry("ACCEPTANCE", "Thụ lý"),
            Map.entry("SETTLEMENT", "Giải quyết"),
            Map.entry("NOTICE", "Gửi, thông báo"),
            Map.entry("PUBLICATION", "Công khai"),
            Map.entry("EXECUTION", "Thi hành"),
            Map.entry("LIMITATION", "Khiếu nại trong thời hiệu"),
            Map.entry("LODGING", "Khiếu nại lần hai, tố cáo tiếp"),
            Map.entry("EFFECT", "Có hiệu lực pháp luật"),
            Map.entry("HANDLING", "Xử lý đơn"),
            Map.entry("REVIEW", "Xem xét việc tố cáo tiếp"),
            Map.entry("REPORT", "Báo cáo"),
            Map.entry("RETENTION", "Lưu giữ đơn"),
            Map.entry("RECORDING", "Cập nhật cơ sở dữ liệu"));

    private StepWords() {}

    /** @return the name; that of other steps for an unknown one */
    public static String of(String code) {
        return STEPS.getOrDefault(code, "Bước khác");
    }
}
