package org.tiepdan.lawpack.respondent;

/** What became of a denounced person since the act (LTC 12.3–12.5). */
public enum Moved {
    /** Chuyển công tác, giữ chức vụ tương đương. */
    SAME_RANK,
    /** Chuyển công tác, giữ chức vụ cao hơn. */
    HIGHER_RANK,
    /** Chuyển công tác, trường hợp khác. */
    OTHER,
    /** Không còn là cán bộ, công chức, viên chức. */
    LEFT_SERVICE,
    /** Cơ quan nơi công tác trước đây đã hợp nhất, sáp nhập, chia, tách. */
    BODY_MERGED,
    /** Cơ quan nơi công tác trước đây đã giải thể. */
    BODY_DISSOLVED;

    /** Whether the person's former and present bodies differ. */
    public boolean changedBody() {
        return this != LEFT_SERVICE && this != BODY_DISSOLVED;
    }
}
