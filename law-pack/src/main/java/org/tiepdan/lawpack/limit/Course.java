package org.tiepdan.lawpack.limit;

import java.util.List;

/**
 * How a time limit runs for a case.
 *
 * @param starts each sets it, and its day is the one from which it is counted
 * @param metBy each is the act that was owed, or one that serves for it
 * @param endedBy after each nothing is owed any more
 * @param standsStill whether its days stop counting while the settlement is suspended (tạm đình chỉ)
 */
public record Course(
        List<LimitEvent> starts, Owner owedBy, List<LimitEvent> metBy, List<LimitEvent> endedBy, boolean standsStill) {
    /** Which body of a case owes it. */
    public enum Owner {
        /** Cơ quan tiếp nhận đơn. */
        RECEIVING_BODY,
        /** Cơ quan có thẩm quyền giải quyết: the one that has the case when the limit starts. */
        COMPETENT_BODY
    }

    public Course {
        starts = List.copyOf(starts);
        metBy = List.copyOf(metBy);
        endedBy = List.copyOf(endedBy);
    }
}
