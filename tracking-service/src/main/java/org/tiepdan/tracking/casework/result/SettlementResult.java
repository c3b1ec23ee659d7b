package org.tiepdan.tracking.casework.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a decision on a complaint, or a conclusion on a denunciation, proposes: the figures of the official forms 01/KQGQ and 03/KQGQ. A
 * part that nobody gave is null, and counts as zero.
 *
 * @param forState what is to be recovered for the State (kiến nghị thu hồi cho Nhà nước)
 * @param returned what is to be given back (trả lại cho tổ chức, cá nhân)
 * @param discipline persons to be handled administratively (kiến nghị xử lý hành chính)
 * @param investigation what goes to the investigating body (chuyển cơ quan điều tra)
 */
public record SettlementResult(
        @Nullable Worth forState,
        @Nullable Returned returned,
        @Nullable Discipline discipline,
        @Nullable Investigation investigation) {
    /** The largest amount of money or land that is taken, in the units of the form. */
    public static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /** The largest count that is taken. */
    public static final int MOST_COUNTED = 100_000;

    /** How many decimals an amount has at most. */
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
     * @param count how many organisations or persons get it, from 0
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

    /** Written 1000, never 1E+3 or 1000.0: the same amount is the same text. What is beyond all bounds stays as it is. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        var shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 && shortest.compareTo(MOST) <= 0 ? shortest.setScale(0) : shortest;
    }
}
