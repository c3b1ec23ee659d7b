package org.tiepdan.lawpack.limit;

import org.jspecify.annotations.Nullable;

/**
 * How a time limit may be extended (gia hạn).
 *
 * @param length what each {@code BLOCK} adds to the end, in the limit's unit; null for a {@code CEILING}
 * @param times how often, at least 1
 */
public record Extension(Kind kind, @Nullable Integer length, int times) {
    public enum Kind {
        /** Không quá tổng số ngày kể từ ngày bắt đầu: the lengths of a complex matter bound it. */
        CEILING,
        /** Mỗi lần thêm một số ngày. */
        BLOCK
    }
}
