package org.tiepdan.lawpack.form.rule;

/**
 * Which of them a column counts, seen from one body or from a body with all below it. It has a case from its receipt, or from the day it
 * was handed in, until it ends or is handed out; what moves inside does not move.
 */
public enum Population {
    /** Phải xử lý: it had the case in the period. {@code CARRIED_OVER} and {@code RECEIVED} together. */
    TO_HANDLE,
    /** Kỳ trước chuyển sang: it had it when the period began. */
    CARRIED_OVER,
    /** Tiếp nhận trong kỳ: it did not, and got it in the period. */
    RECEIVED,
    /** Đã xử lý: of {@code TO_HANDLE}, it no longer has it when the period ends. */
    HANDLED,
    /** Chưa xử lý, chuyển kỳ sau: of {@code TO_HANDLE}, it still has it. */
    NOT_HANDLED,
    /** Đủ điều kiện xử lý: of {@code TO_HANDLE}, it was decided who is competent, and not that it is filed or returned; no copy is. */
    ELIGIBLE,
    /** Thuộc thẩm quyền: of {@code ELIGIBLE}, it is for itself to settle, or for the body for which it receives. */
    IN_COMPETENCE,
    /** Không thuộc thẩm quyền: of {@code ELIGIBLE}, it is for another. */
    NOT_IN_COMPETENCE,
    /** Thuộc thẩm quyền giải quyết: it had the case in the period, as the one that has to settle it. */
    OWN,
    /** Of {@code OWN}: it had it so when the period began. */
    OWN_CARRIED_OVER,
    /** Of {@code OWN}: it got it so in the period. */
    OWN_RECEIVED,
    /** Đã giải quyết: of {@code OWN}, settled in the period. */
    OWN_SETTLED,
    /** Chuyển đơn: it received the case, and another body has to settle it. */
    TRANSFERRED,
    /**
     * Phải thực hiện: a decision on a complaint that took effect in the period, or a conclusion on a denunciation of the period. Nobody
     * records when one is carried out, so those left from earlier periods are not counted.
     */
    TO_EXECUTE,
    /** Buổi tiếp công dân: the receptions held in the period. */
    RECEPTIONS
}
