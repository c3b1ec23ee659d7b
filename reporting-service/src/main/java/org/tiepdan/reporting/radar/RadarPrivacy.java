package org.tiepdan.reporting.radar;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.radar.Radar.HotSpot;

/**
 * Keeps small numbers from being computed from those shown.
 *
 * @param smallest the smallest number above 0 that is shown
 */
record RadarPrivacy(int smallest) {

    /** @return the count itself, or the greatest that it may be if it is small: the value for everything that is shown or decided by it */
    long known(long count) {
        return isSmall(count) ? smallest - 1 : count;
    }

    @Nullable
    Long shown(long count) {
        return isSmall(count) ? null : count;
    }

    private boolean isSmall(long count) {
        return count > 0 && count < smallest;
    }

    /** @return those that may be shown together, in the same order */
    List<HotSpot> protect(List<HotSpot> spots) {
        return spots.stream()
                .filter(spot -> spot.field() != null || !tells(spot, matters(spots, spot)))
                .toList();
    }

    private static List<HotSpot> matters(List<HotSpot> spots, HotSpot place) {
        return spots.stream()
                .filter(spot -> spot.field() != null && spot.commune().equals(place.commune()))
                .toList();
    }

    /** Whether few are left for the other matters of the place. The spots of its matters say more, so its own is left out. */
    private boolean tells(HotSpot place, List<HotSpot> matters) {
        return !matters.isEmpty()
                && (leavesFew(place, matters, HotSpot::count)
                        || leavesFew(place, matters, spot -> orZero(spot.before()))
                        || leavesFew(place, matters, spot -> orZero(spot.yearBefore())));
    }

    private boolean leavesFew(HotSpot place, List<HotSpot> matters, ToLongFunction<HotSpot> count) {
        long rest = count.applyAsLong(place) - matters.stream().mapToLong(count).sum();
        return isSmall(rest);
    }

    private static long orZero(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
