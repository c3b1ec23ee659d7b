package org.tiepdan.reporting.wording.table;

import java.util.Map;

/** The Vietnamese names of stages in tables, the same as on the office's pages; an unknown code stays as it is. */
public final class StageWords {
    private static final Map<String, String> STATES = Map.of(
            "RECEIVED", "Chờ xử lý",
            "IN_TRIAGE", "Chờ phân loại",
            "ROUTED", "Chờ thụ lý, trả lời",
            "ACCEPTED", "Đang giải quyết",
            "SUSPENDED", "Tạm đình chỉ",
            "DECIDED", "Đã có kết quả",
            "CLOSED", "Đã kết thúc",
            "SPLIT", "Đã tách vụ việc");

    private StageWords() {}

    public static String of(String code) {
        return STATES.getOrDefault(code, code);
    }
}
