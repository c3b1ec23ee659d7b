package org.tiepdan.reporting.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found.
 *
 * @param equal nothing differs
 * @param cases how many were compared
 * @param events how many of the logs' records were read
 * @param unreadable records that are no event: dead letters
 * @param sums by name, what the logs say and what the read model counts in memory
 * @param bodies by code, how many open cases each has of whom that differs
 * @param inMemory whether counts and accounts in memory were compared; they are not where events came meanwhile
 * @param differences of single cases, the first of them
 * @param different how many differences there are
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

    /** @param readModel null where it was not compared */
    public record Pair(long log, @Nullable Long readModel) {
        boolean differs() {
            return readModel != null && readModel != log;
        }
    }

    /**
     * @param caseId opaque
     * @param what name of the member, {@code document} where it lacks events, {@code account} for the body that has the case
     * @param log null for nothing
     * @param readModel likewise
     */
    public record Difference(
            String caseId,
            String what,
            @Nullable String log,
            @Nullable String readModel) {}
}
