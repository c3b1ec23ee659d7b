package org.tiepdan.lawpack.limit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events that start, meet and end a time limit, and what its expiry means.
 *
 * @param starts each of these events starts the limit, which is counted from the day of the event
 * @param metBy each is the act owed, or one that counts as it
 * @param endedBy after each of these events nothing is owed any more
 * @param kind what its expiry means
 * @param atEnd the event that follows if the limit expires without being met or ended: {@code EFFECTIVE} of a span,
 *     {@code SETTLEMENT_EXPIRED} of a duty to settle; null for nothing
 * @param standsStill whether its days stop counting while the settlement is suspended (tạm đình chỉ)
 */
public record Course(
        List<LimitEvent> starts,
        Owner owedBy,
        List<LimitEvent> metBy,
        List<LimitEvent> endedBy,
        Kind kind,
        @Nullable LimitEvent atEnd,
        boolean standsStill) {
    /** Who owes it. */
    public enum Owner {
        /** Cơ quan tiếp nhận đơn. */
        RECEIVING_BODY,
        /**
         * Cơ quan có thẩm quyền giải quyết: the body that has the case now, even if it was handed on after the limit began; the receiving
         * body while there is none.
         */
        COMPETENT_BODY,
        /** Cơ quan cấp trên trực tiếp của cơ quan có thẩm quyền. */
        SUPERIOR_BODY,
        /** Người khiếu nại, người tố cáo: no body is late when it ends. */
        PETITIONER,
        /** Không cơ quan nào: time that has to pass. */
        NOBODY
    }

    /** What it means when a limit ends without the act. */
    public enum Kind {
        /** Nghĩa vụ: somebody is late. */
        DUTY,
        /** Thời hiệu, thời hạn thực hiện quyền: a right can no longer be used. */
        WINDOW,
        /** Khoảng thời gian: something becomes true. */
        SPAN
    }

    public Course {
        starts = List.copyOf(starts);
        metBy = List.copyOf(metBy);
        endedBy = List.copyOf(endedBy);
    }
}
