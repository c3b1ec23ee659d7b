package org.tiepdan.lawpack.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * One version of a time limit (thời hạn).
 *
 * @param ruleId the same for all versions of a limit
 * @param step what has to be done within the limit
 * @param appliesTo which petitions have it
 * @param course what starts, meets and ends it
 * @param length in {@code unit}s; 0 for at once (ngay), only in calendar days: the limit ends with the day of the event
 * @param counts whether it runs after the event, or is the minimum time before it
 * @param complexLength total length of a complex matter (vụ việc phức tạp); null if the law has none
 * @param remoteLength total length in a remote area with difficult travel (vùng sâu, vùng xa đi lại khó khăn); null likewise
 * @param remoteComplexLength total length when both apply; null if the law has none
 * @param extension null if the law allows none
 * @param basis the article, as it is shown to people
 * @param effectiveFrom the first day on which a start event falls under this version
 * @param effectiveTo the last such day; null while the version is in force
 * @param note prose for lawyers; never used in decisions
 */
public record TimeLimit(
        String ruleId,
        LimitStep step,
        String nameVi,
        String nameEn,
        Scope appliesTo,
        Course course,
        int length,
        LimitUnit unit,
        Direction counts,
        @Nullable Integer complexLength,
        @Nullable Integer remoteLength,
        @Nullable Integer remoteComplexLength,
        @Nullable Extension extension,
        String basis,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        SourceStatus status,
        String note) {

    /** The direction in which a limit is counted from its event. */
    public enum Direction {
        FORWARD,
        /** Thông báo trước ít nhất chừng ấy ngày: checked when the day of the event is known, and never runs for a case. */
        BACKWARD
    }

    /**
     * How it may be extended (gia hạn).
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

    /** The total length for a matter; a variant that this limit does not have changes nothing. */
    public int lengthFor(boolean complex, boolean remote) {
        if (complex && remote && remoteComplexLength != null) {
            return remoteComplexLength;
        }
        int longest = length;
        if (complex && complexLength != null) {
            longest = complexLength;
        }
        return remote && remoteLength != null ? Math.max(longest, remoteLength) : longest;
    }

    /**
     * @param before an earlier form of this row
     * @param total a length of that row
     * @return this row's length for the same kind of matter; empty if {@code before} has no such length
     */
    public Optional<Integer> lengthInsteadOf(TimeLimit before, int total) {
        if (total == before.length) {
            return Optional.of(length);
        }
        for (boolean complex : List.of(true, false)) {
            for (boolean remote : List.of(true, false)) {
                if (total == before.lengthFor(complex, remote)) {
                    return Optional.of(lengthFor(complex, remote));
                }
            }
        }
        return Optional.empty();
    }
}
