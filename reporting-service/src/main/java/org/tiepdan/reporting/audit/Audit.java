package org.tiepdan.reporting.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of an audit.
 *
 * @param equal whether nothing differs
 * @param cases compared
 * @param events records read from the logs
 * @param unreadable records that are no event: dead letters
 * @param sums by name, from the logs and from the counts in memory
 * @param bodies by code, the open cases of each body whose number differs
 * @param inMemory whether counts and accounts in memory were compared; they are not if events came meanwhile
 * @param differences of single cases, the first of them
 * @param different the number of differences
 * @param positions topic → partition → offset up to which the logs were read
 */
public record Audit(
        boolean equal,
        long cases,
        long events,
        long unreadable,
        Map<String, Pair> sums,
        Map<String, Pair> bodies,
        boolean inMemory,
        List<Difference> differences,
        long different,
        Map<String, Map<Integer, Long>> positions) {

    /** @param readModel null if it was not compared */
    public record Pair(long log, @Nullable Long readModel) {
        boolean differs() {
            return readModel != null && readModel != log;
        }
    }

    /**
     * @param caseId opaque
     * @param what name of the member; {@code document} if it lacks events, {@code account} for the body that has the case
     * @param log null for no value
     * @param readModel likewise
     */
    public record Difference(
            String caseId,
            String what,
            @Nullable String log,
            @Nullable String readModel) {}
}
