package org.tiepdan.reporting.audit;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.audit.life.AuditedCase;

/** Sums over the cases, derived from the raw logs. */
final class Recount {
    private final Map<String, Long> sums = new TreeMap<>();
    private final Map<String, Long> holders = new TreeMap<>();

    void add(AuditedCase audited) {
        var says = audited.says();
        boolean received = says.containsKey("receivedOn");
        var state = says.getOrDefault("state", says.get("routed"));
        if (received) {
            count(says.containsKey("parent") ? "matters" : "received");
        }
        if (state != null) {
            count(state.equals("CLOSED") ? "CLOSED " + says.getOrDefault("closedAs", "") : state);
        }
        if (received && state == null) {
            count("unaccounted");
        }
        if (!received && state != null) {
            count("orphans");
        }
        var holder = received && !isMistaken(says) ? audited.holder() : null;
        if (holder != null) {
            holders.merge(holder, 1L, Long::sum);
        }
    }

    /** Its registration was a mistake, so it has no account. */
    static boolean isMistaken(Map<String, String> says) {
        return "REGISTERED_BY_MISTAKE".equals(says.get("closedAs"));
    }

    private void count(String name) {
        sums.merge(name, 1L, Long::sum);
    }

    /** {@code received}, {@code matters}, each stage, each way to end as {@code CLOSED SETTLED}, {@code unaccounted}, {@code orphans}. */
    Map<String, Long> sums() {
        return sums;
    }

    /** How many cases each body has. */
    Map<String, Long> holders() {
        return holders;
    }

    static void count(Map<String, Long> counts, @Nullable String name) {
        if (name != null) {
            counts.merge(name, 1L, Long::sum);
        }
    }
}
