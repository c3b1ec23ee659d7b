package org.tiepdan.lawpack.desk;

/**
 * Why an officer decides, objects or settles a conflict; chosen from a list, never free text.
 *
 * @param code carried by events
 * @param vi one sentence in Vietnamese, shown to people
 * @param en the same in English
 * @param basis the article
 */
public record TriageReason(String code, Use use, String vi, String en, String basis) {

    /** What the reason is for. */
    public enum Use {
        /** Quyết định của cán bộ phân loại. */
        DECISION,
        /** Ý kiến của cơ quan được giao rằng mình không có thẩm quyền. */
        OBJECTION,
        /** Một khóa dùng cho hai nội dung. */
        CONFLICT,
        /** Tách đơn có nhiều nội dung khác nhau thành từng vụ việc. */
        SPLIT,
        /** Đơn trùng: the rules decide. Optional: without a reason a copy is handled as an ordinary petition. */
        REPEAT,
        /** Đơn đã ghi là trùng nhưng không trùng; optional as well. */
        UNLINK,
        /** Bổ sung thông tin, khắc phục điều kiện xử lý: without a reason nothing is completed. */
        FACTS;

        boolean isOptional() {
            return this == REPEAT || this == UNLINK || this == SPLIT || this == FACTS;
        }
    }
}
