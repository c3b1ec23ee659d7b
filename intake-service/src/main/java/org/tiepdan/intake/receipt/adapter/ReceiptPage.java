package org.tiepdan.intake.receipt.adapter;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.receipt.ExpectedLimit;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.limit.LimitUnit;

/**
 * The content of a printed receipt. Without the register number, which would reveal a denunciation.
 *
 * @param limit null when the law sets none that petitions of every type have
 * @param askAt where the code is asked about
 */
record ReceiptPage(
        String code,
        String bodyVi,
        String bodyEn,
        String receivedAt,
        @Nullable Limit limit,
        String askAt) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT).withZone(LegalTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** @param lastDay null beyond the working calendar */
    record Limit(String lengthVi, String lengthEn, @Nullable String lastDay) {

        static Limit of(ExpectedLimit limit) {
            boolean working = limit.unit() == LimitUnit.WORKING_DAY;
            var day = limit.lastDay();
            return new Limit(
                    limit.length() + (working ? " ngày làm việc" : " ngày"),
                    limit.length() + (working ? " working days" : " days"),
                    day == null ? null : DAY.format(day));
        }
    }

    static String moment(Instant receivedAt) {
        return MOMENT.format(receivedAt);
    }

    /** In groups of four, for reading aloud. */
    static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
