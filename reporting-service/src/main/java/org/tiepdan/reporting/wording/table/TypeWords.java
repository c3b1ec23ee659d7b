package org.tiepdan.reporting.wording.table;

import java.util.Map;

/** The Vietnamese names of types of petitions in tables; an unknown code stays as it is. */
public final class TypeWords {
    private static final Map<String, String> TYPES = Map.of(
            "COMPLAINT", "Khiếu nại",
            "DENUNCIATION", "Tố cáo",
            "PROPOSAL", "Kiến nghị",
            "FEEDBACK", "Phản ánh",
            "MIXED", "Nhiều nội dung");

    private TypeWords() {}

    public static String of(String code) {
        return TYPES.getOrDefault(code, code);
    }
}
