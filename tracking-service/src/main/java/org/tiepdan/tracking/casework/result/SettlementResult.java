package org.tiepdan.tracking.casework.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a decision on a complaint, or of a conclusion on a denunciation: the figures of the official forms 01/KQGQ and 03/KQGQ. A
 * part that is not given is null, and counts as zero.
 *
 * @param forState to be recovered for the State (kiến nghị thu hồi cho Nhà nước)
 * @param returned to be given back (trả lại cho tổ chức, cá nhân)
 * @param discipline administrative sanctions (kiến nghị xử lý hành chính)
 * @param investigation referrals to the investigating body (chuyển cơ quan điều tra)
 */
public record SettlementResult(
        @Nullable Worth forState,
        @Nullable Returned returned,
        @Nullable Discipline discipline,
        @Nullable Investigation investigation) {
    /** The maximum amount of money or land, in the units of the form. */
    public static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /** The maximum count. */
    public static final int MOST_COUNTED = 100_000;

    /** The maximum number of decimals of an amount. */
    public static final int DECIMALS = 3;

    /**
     * @param moneyMillion in million đồng, from 0
     * @param landM2 in square metres, from 0
     */
    public record Worth(
            @Nullable BigDecimal moneyMillion, @Nullable BigDecimal landM2) {
        public Worth {
            moneyMillion = plain(moneyMillion);
            landM2 = plain(landM2);
        }
    }

    public record Returned(
            @Nullable Share organisations, @Nullable Share individuals) {}

    /**
     * @param moneyMillion in million đồng, from 0
     * @param landM2 in square metres, from 0
     * @param count number of recipients, organisations or persons, from 0
     */
    public record Share(
            @Nullable BigDecimal moneyMillion,
            @Nullable BigDecimal landM2,
            @Nullable Integer count) {
        public Share {
            moneyMillion = plain(moneyMillion);
            landM2 = plain(landM2);
        }
    }

    /** @param officials how many of the people are cán bộ, công chức, viên chức */
    public record Discipline(
            @Nullable Integer people, @Nullable Integer officials) {}

    /** @param officials how many of the people are cán bộ, công chức, viên chức */
    public record Investigation(
            @Nullable Integer matters,
            @Nullable Integer people,
            @Nullable Integer officials) {}

    /** Written as 1000, never 1E+3 or 1000.0, so that equal amounts have equal texts. An amount beyond all bounds stays as it is. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        var shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 && shortest.compareTo(MOST) <= 0 ? shortest.setScale(0) : shortest;
    }
}
