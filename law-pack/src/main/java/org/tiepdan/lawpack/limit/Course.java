package org.tiepdan.lawpack.limit;

import java.util.List;

/**
 * How a time limit runs for a case.
 *
 * @param starts each sets it, and its day is the one from which it is counted
 * @param metBy each is the act that was owed, or makes up for it
 * @param endedBy after each nothing is owed any more
 * @param standsStill whether it does while the settlement is suspended (tạm đình chỉ)
 */
public record Course(
        List<LimitEvent> starts,
        LimitOwner owedBy,
        List<LimitEvent> metBy,
        List<LimitEvent> endedBy,
        boolean standsStill) {
    public Course {
        starts = List.copyOf(starts);
        metBy = List.copyOf(metBy);
        endedBy = List.copyOf(endedBy);
    }
}
