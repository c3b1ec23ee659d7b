package org.tiepdan.intake.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LimitUnit;

/**
 * A time limit that a citizen may expect to be kept.
 *
 * @param length in {@code unit}s
 * @param lastDay null while it is not known when the limit begins: with the acceptance, or beyond the working calendar
 */
public record ExpectedLimit(
        Step step, int length, LimitUnit unit, @Nullable LocalDate lastDay) {

    /** What is owed, in words that are the same for every type of petition. */
    public enum Step {
        /** Answer the one who came in person. */
        REPLY("Thông báo kết quả xử lý cho công dân", "Tell the citizen the result"),
        /** Accept or refuse. */
        ACCEPT("Thụ lý hoặc thông báo không thụ lý", "Accept the petition, or say why not"),
        /** Counted from the acceptance. */
        RESOLVE("Giải quyết, kể từ ngày thụ lý", "Settle it, counted from the acceptance");

        private final String vi;
        private final String en;

        Step(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        public String vi() {
            return vi;
        }

        public String en() {
            return en;
        }
    }
}
