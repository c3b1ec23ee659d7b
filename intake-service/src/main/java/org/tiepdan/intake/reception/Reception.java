package org.tiepdan.intake.reception;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body says of one reception; every member is null only while the request has faults, but for those that say otherwise.
 *
 * @param body code of the one that received
 * @param heldOn the day in Viet Nam
 * @param sessions how many sessions (số kỳ) it sums up; null for {@link Session#REGULAR}, of which the form counts none
 * @param visits lượt tiếp: how often somebody was received
 * @param people người được tiếp, in all visits
 * @param mattersFirst vụ việc tiếp lần đầu
 * @param mattersAgain vụ việc tiếp nhiều lần
 * @param groups đoàn đông người, which are among all of those; null for none
 * @param petitions ids of petitions handed in there; empty for none, or where nobody said
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
    /** The largest count that is taken. */
    public static final int MOST = 100_000;

    /** How many sessions one record sums up at most: those of a month. */
    public static final int MOST_SESSIONS = 31;

    /** How many petitions one record names at most. */
    public static final int MOST_PETITIONS = 500;

    public Reception {
        petitions = List.copyOf(petitions);
    }

    /**
     * @param groups how many
     * @param people in all of them
     */
    public record Groups(
            @Nullable Integer groups,
            @Nullable Integer people,
            @Nullable Integer mattersFirst,
            @Nullable Integer mattersAgain) {}
}
