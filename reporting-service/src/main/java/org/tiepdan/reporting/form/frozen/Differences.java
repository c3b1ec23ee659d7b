package org.tiepdan.reporting.form.frozen;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The differences between a submitted form and its numbers now.
 *
 * @param countedAt when it was recounted
 * @param columns whose number or list differs, in the total or in another row; the total before the others
 */
public record Differences(String submission, Instant countedAt, List<Column> columns) {

    /**
     * @param submitted the frozen value; null if it was not recorded
     * @param now the current value
     * @param cases that were added or removed, or count differently
     * @param row code of the body of the row; null for the total
     */
    public record Column(
            int number,
            List<String> title,
            @Nullable BigDecimal submitted,
            @Nullable BigDecimal now,
            List<Change> cases,
            @Nullable String row) {}

    /**
     * @param id of a case, or of a reception
     * @param before its contribution then
     * @param after its contribution now
     * @param reasons none if only the time of counting made the difference
     * @param opens whether the reader may see the case; false for a reception
     * @param registerNumber number in the register (số đến) of the receiving body in {@code registerYear}; null until
     *     it is looked up, and for a case without one
     * @param reception true for a reception; null for a case
     * @param receivingBody code of the body whose register it is: each begins at 1 each year; null until it
     *     is looked up, and for a reception
     */
    public record Change(
            String id,
            BigDecimal before,
            BigDecimal after,
            List<Reason> reasons,
            boolean opens,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable Boolean reception,
            @Nullable String receivingBody) {

        /** As the register of that body calls it. */
        public Change registered(@Nullable Integer number, @Nullable Integer year, @Nullable String body) {
            return new Change(id, before, after, reasons, opens, number, year, reception, body);
        }
    }

    /** The same, with each change as {@code named} makes it. */
    public Differences named(UnaryOperator<Change> named) {
        return new Differences(
                submission,
                countedAt,
                columns.stream()
                        .map(column -> new Column(
                                column.number(),
                                column.title(),
                                column.submitted(),
                                column.now(),
                                column.cases().stream().map(named).toList(),
                                column.row()))
                        .toList());
    }

    /** Why a case counts differently. */
    public enum Kind {
        /** Nhập muộn: it was registered after the submission. */
        REGISTERED_LATER,
        /** Ghi muộn: the act was recorded after the submission. */
        RECORDED_LATER,
        /** Đính chính: what was recorded was corrected. */
        CORRECTED,
        /**
         * Thông tin đăng ký được sửa, hoặc được bổ sung khi phân loại: type, field or another fact of the registration. An account does not
         * keep whether a clerk corrected it or an officer of the desk completed it.
         */
        REGISTRATION_CORRECTED,
        /** Hủy đăng ký: the registration was voided. */
        WITHDRAWN_FROM_REGISTER,
        /** Người nộp không được biết: it denounces the submitter, so it counts for the reader only. */
        KEPT_FROM_SUBMITTER
    }

    /**
     * @param what code of the act; null for a change of the registration
     * @param on the legal day; null for none
     * @param recordedAt null for an act recorded before the submission
     */
    public record Reason(
            Kind kind,
            @Nullable String what,
            @Nullable LocalDate on,
            @Nullable Instant recordedAt) {}
}
