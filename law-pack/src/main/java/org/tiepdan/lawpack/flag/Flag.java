package org.tiepdan.lawpack.flag;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * A point that the body that gets a petition has to check, for petitions received from {@code effectiveFrom} to {@code effectiveTo}, both
 * included. It changes no outcome.
 *
 * @param limit rule id of a time limit; only for {@link Condition#LATE}
 * @param people minimum number of people; only for {@link Condition#NO_MANDATE}
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
        /** Received after the end of a limit that runs from the contested decision or act (hết thời hiệu). */
        LATE,
        /** Many people, and no written mandate of representatives was recorded. */
        NO_MANDATE,
        /** Also sent to the body that settles it. */
        ALSO_SENT_TO_COMPETENT,
        /** Also sent to an addressee that does not settle it. */
        ALSO_SENT_ELSEWHERE
    }
}
