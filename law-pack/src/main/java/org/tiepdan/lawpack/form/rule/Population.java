package org.tiepdan.lawpack.form.rule;

/**
 * Which cases, receptions or results a column counts, for one body or for a body with all below it. A body has a case from its receipt, or
 * from the day it was handed over to it, until the case is settled, ends otherwise or is handed on; moves between the bodies of the group do
 * not count.
 */
public enum Population {
    /** Phải xử lý: the body had the case in the period; {@code CARRIED_OVER} and {@code RECEIVED} together. */
    TO_HANDLE,
    /** Kỳ trước chuyển sang: the body had the case when the period began. */
    CARRIED_OVER,
    /** Tiếp nhận trong kỳ: the body did not have the case then, and got it in the period. */
    RECEIVED,
    /** Đã xử lý: of {@code TO_HANDLE}, cases that the body no longer has when the period ends. */
    HANDLED,
    /** Chưa xử lý, chuyển kỳ sau: of {@code TO_HANDLE}, cases that the body still has then. */
    NOT_HANDLED,
    /** Đã xem xét điều kiện xử lý: of {@code TO_HANDLE}, cases with a result of handling by the end of the period, also filed and returned ones. */
    EXAMINED,
    /** Đủ điều kiện xử lý: of {@code TO_HANDLE}, cases whose competent body was decided and that are not filed or returned; copies do not count. */
    ELIGIBLE,
    /** Thuộc thẩm quyền: of {@code ELIGIBLE}, cases for the body itself to settle, or for the one for which it receives. */
    IN_COMPETENCE,
    /** Không thuộc thẩm quyền: of {@code ELIGIBLE}, cases for another body to settle. */
    NOT_IN_COMPETENCE,
    /** Thuộc thẩm quyền giải quyết: in the period, the body had the case as the one that has to settle it. */
    OWN,
    /** Of {@code OWN}, cases already so when the period began. */
    OWN_CARRIED_OVER,
    /** Of {@code OWN}, cases that became so in the period. */
    OWN_RECEIVED,
    /** Đã giải quyết: of {@code OWN}, cases settled in the period. */
    OWN_SETTLED,
    /** Chuyển đơn: the body received the case, and another body has to settle it. */
    TRANSFERRED,
    /**
     * Phải thực hiện: decisions on complaints that took effect in the period, and conclusions on denunciations of the period. The system
     * does not record when one is carried out, so those left from earlier periods are not counted.
     */
    TO_EXECUTE,
    /** Buổi tiếp công dân: the receptions held in the period. */
    RECEPTIONS
}
