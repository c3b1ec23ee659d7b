package org.tiepdan.office.client.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The notices that were announced.
 *
 * @param ruleset version of the law with all of them
 */
public record Notices(String ruleset, List<Notice> notices) {

    /**
     * @param days each with {@code date}, {@code kind} and names
     * @param limits each with {@code ruleId}, {@code effectiveFrom} and the changed members
     */
    public record Notice(
            String number,
            LocalDate on,
            @Nullable List<Map<String, String>> days,
            @Nullable List<Map<String, String>> limits) {}

    /**
     * The limits that a notice would change, if it were announced.
     *
     * @param limits the first of them
     * @param truncated whether there are more
     */
    public record Moved(
            int cases,
            int countedAnew,
            int moved,
            int becomeOnTime,
            int becomeLate,
            List<Limit> limits,
            boolean truncated) {}

    /**
     * @param owedBy code of a body; absent for a denunciation
     * @param flips {@code ON_TIME} or {@code LATE}; absent if that stays the same
     */
    public record Limit(
            String caseId,
            String ruleId,
            @Nullable String owedBy,
            LocalDate dueOn,
            LocalDate newDueOn,
            @Nullable String flips) {}
}
