package org.tiepdan.reporting.form.frozen;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different now from a form as it was submitted.
 *
 * @param countedAt when it was counted anew
 * @param columns of the total row whose number or whose list differs
 */
public record Differences(String submission, Instant countedAt, List<Column> columns) {

    /**
     * @param submitted as it was frozen; null for what was not recorded
     * @param now as it is
     * @param cases that came in, went out, or count otherwise
     */
    public record Column(
            int number,
            List<String> title,
            @Nullable BigDecimal submitted,
            @Nullable BigDecimal now,
            List<Change> cases) {}

    /**
     * @param id of a case, or of a reception
     * @param before what it added then
     * @param after what it adds now
     * @param reasons none where only the time of counting made the difference
     * @param opens whether the reader may see the case; false for a reception
     */
    public record Change(String id, BigDecimal before, BigDecimal after, List<Reason> reasons, boolean opens) {}

    /** Why a case counts otherwise. */
    public enum Kind {
        /** Nhập muộn: it was registered after the submission. */
        REGISTERED_LATER,
        /** Ghi muộn: the act was recorded after the submission. */
        RECORDED_LATER,
        /** Đính chính: what was recorded was corrected. */
        CORRECTED,
        /** Sửa thông tin đăng ký: type, field or another fact of the registration. */
        REGISTRATION_CORRECTED,
        /** Hủy đăng ký: it is no longer there. */
        WITHDRAWN_FROM_REGISTER
    }

    /**
     * @param what code of the act; null where it is about the registration
     * @param on the day that counts in law; null where there is none
     * @param recordedAt null for what was recorded before the submission
     */
    public record Reason(
            Kind kind,
            @Nullable String what,
            @Nullable LocalDate on,
            @Nullable Instant recordedAt) {}
}
