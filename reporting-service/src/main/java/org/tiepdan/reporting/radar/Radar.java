package org.tiepdan.reporting.radar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where more comes in than usual, looking back from one day. It counts petitions that repeat none and denounce nobody.
 *
 * @param from the first day of those that are looked at
 * @param on the last
 * @param days how many they are
 * @param smallest no smaller number is shown
 * @param hotSpots the most surprising first, at most twenty
 * @param largeGroups cases that many people signed or sent, the largest first, at most twenty
 */
public record Radar(
        LocalDate from, LocalDate on, int days, int smallest, List<HotSpot> hotSpots, List<Group> largeGroups) {

    /**
     * @param commune code of the place
     * @param field code of the official report; null for all matters of the place
     * @param before in as many days before; null where that is too small a number to be shown
     * @param yearBefore in the same days a year before; null likewise, or where the register has nothing of them
     * @param expected of the place, by its own past; null where one of these is not shown
     * @param chance of so many or more by accident, among all places and matters that were looked at
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
     * @param growing whether these days saw it pass 5, 10 or 30 people
     */
    public record Group(String caseId, String body, int people, boolean growing) {}
}
