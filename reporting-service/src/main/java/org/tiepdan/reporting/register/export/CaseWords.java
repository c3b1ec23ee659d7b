package org.tiepdan.reporting.register.export;

import java.util.Map;

/** Words of the register's columns, the same as on the office's pages; an unknown code stays as it is. */
final class CaseWords {
    private static final Map<String, String> STATES = Map.of(
            "RECEIVED", "Chờ xử lý",
            "IN_TRIAGE", "Chờ phân loại",
            "ROUTED", "Chờ thụ lý, trả lời",
            "ACCEPTED", "Đang giải quyết",
            "SUSPENDED", "Tạm đình chỉ",
            "DECIDED", "Đã có kết quả",
            "CLOSED", "Đã kết thúc",
            "SPLIT", "Đã tách vụ việc");

    private CaseWords() {}

    static String state(String code) {
        return STATES.getOrDefault(code, code);
    }
}
