package org.tiepdan.office.client.score;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places and matters with more petitions than usual. */
public record Radar(
        LocalDate from, LocalDate on, int days, int smallest, List<HotSpot> hotSpots, List<Group> largeGroups) {

    /** @param field null for all matters of the place */
    public record HotSpot(
            String commune,
            @Nullable String field,
            long count,
            @Nullable Long before,
            @Nullable Long yearBefore,
            double chance) {}

    public record Group(String caseId, String body, int people, boolean growing) {}
}
