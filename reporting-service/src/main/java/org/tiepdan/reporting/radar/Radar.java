package org.tiepdan.reporting.radar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places and matters with more petitions than usual, up to one day. Copies and denunciations do not count.
 *
 * @param from the first day considered
 * @param on the last
 * @param days their number
 * @param smallest the smallest number shown
 * @param hotSpots the most surprising first, at most twenty
 * @param largeGroups cases that many people signed or sent, the largest first, at most twenty
 */
public record Radar(
        LocalDate from, LocalDate on, int days, int smallest, List<HotSpot> hotSpots, List<Group> largeGroups) {

    /**
     * @param commune code of the place
     * @param field code of the official report; null for all matters of the place
     * @param before in the same number of days before; null if too small to be shown
     * @param yearBefore in the same days a year before; null likewise, or if the register does not cover them
     * @param expected by the place's own past; null if one of these is hidden
     * @param chance of this number or more by accident, among all places and matters considered; its upper bound, with 4 in place of each
     *     number that is too small, if {@code expected} is null
     */
    public record HotSpot(
            String commune,
            @Nullable String field,
            long count,
            @Nullable Long before,
            @Nullable Long yearBefore,
            @Nullable Double expected,
            double chance) {}

    /**
     * @param body that has the case
     * @param people who signed it, or who sent the same
     * @param growing whether it passed 5, 10 or 30 people in these days
     */
    public record Group(String caseId, String body, int people, boolean growing) {}
}
