package org.tiepdan.lawpack.flag;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * What the body that gets a petition has to look at, for petitions received from {@code effectiveFrom} to {@code effectiveTo}, both
 * included. It changes no outcome.
 *
 * @param limit rule id of a time limit; only for {@link Condition#LATE}
 * @param people from how many on; only for {@link Condition#NO_MANDATE}
 */
public record Flag(
        String ruleId,
        List<PetitionType> types,
        Condition condition,
        @Nullable String limit,
        @Nullable Integer people,
        String basis,
        String vi,
        String en,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        SourceStatus status,
        String note) {

    public Flag {
        types = List.copyOf(types);
    }

    /** When it is raised. */
    public enum Condition {
        /** Received after the end of a limit that runs from what is complained of (hết thời hiệu). */
        LATE,
        /** Many people, and no written mandate of representatives was recorded. */
        NO_MANDATE,
        /** Also sent to the body that settles it. */
        ALSO_SENT_TO_COMPETENT,
        /** Also sent to somebody who does not settle it. */
        ALSO_SENT_ELSEWHERE
    }
}
