package org.tiepdan.intake.reception;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of one reception. Required members are null only while the request has faults.
 *
 * @param body code of the receiving body
 * @param heldOn the day in Viet Nam
 * @param sessions number of sessions (số kỳ) included; null for {@link Session#REGULAR}, of which the form counts none
 * @param visits lượt tiếp: number of visits
 * @param people người được tiếp, in all visits
 * @param mattersFirst vụ việc tiếp lần đầu
 * @param mattersAgain vụ việc tiếp nhiều lần
 * @param groups đoàn đông người, included in all of those; null for none
 * @param petitions ids of petitions handed in there; empty for none, or if not given
 */
public record Reception(
        @Nullable String body,
        @Nullable LocalDate heldOn,
        @Nullable Session session,
        @Nullable Integer sessions,
        @Nullable Integer visits,
        @Nullable Integer people,
        @Nullable Integer mattersFirst,
        @Nullable Integer mattersAgain,
        @Nullable Groups groups,
        List<String> petitions) {
    /** The maximum of a count. */
    public static final int MOST = 100_000;

    /** The maximum number of sessions in one record: those of a month. */
    public static final int MOST_SESSIONS = 31;

    /** The maximum number of petitions in one record. */
    public static final int MOST_PETITIONS = 500;

    public Reception {
        petitions = List.copyOf(petitions);
    }

    /**
     * @param groups their number
     * @param people in all of them
     */
    public record Groups(
            @Nullable Integer groups,
            @Nullable Integer people,
            @Nullable Integer mattersFirst,
            @Nullable Integer mattersAgain) {}
}
