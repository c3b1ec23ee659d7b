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
     * @param limits each with {@code ruleId}, {@code effectiveFrom} and what changes
     */
    public record Notice(
            String number,
            LocalDate on,
            @Nullable List<Map<String, String>> days,
            @Nullable List<Map<String, String>> limits) {}

    /**
     * What a notice would move; nothing was announced.
     *
     * @param limits the first that move
     * @param truncated whether more move than these
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
     * @param owedBy code of a body; absent of a denunciation
     * @param flips {@code ON_TIME} or {@code LATE}; absent where neither
     */
    public record Limit(
            String caseId,
            String ruleId,
            @Nullable String owedBy,
            LocalDate dueOn,
            LocalDate newDueOn,
            @Nullable String flips) {}
}
