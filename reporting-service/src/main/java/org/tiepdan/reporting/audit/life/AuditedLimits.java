package org.tiepdan.reporting.audit.life;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The limits of one case, derived from the raw logs. */
final class AuditedLimits {
    private final List<Limit> limits = new ArrayList<>(0);

    private static final class Limit {
        private final String id;
        private String ruleId;
        private String owedBy;
        private String dueAt;
        private String state;

        Limit(String id, Members set) {
            this.id = id;
            this.ruleId = set.required("ruleId");
            this.owedBy = set.required("owedBy");
            this.dueAt = set.required("dueAt");
            this.state = "OPEN";
        }

        boolean isMeant(Members event) {
            var meant = event.text("deadlineId");
            return meant == null
                    ? ruleId.equals(event.text("ruleId"))
                            && owedBy.equals(event.text("owedBy"))
                            && dueAt.equals(event.text("dueAt"))
                    : meant.equals(id);
        }
    }

    void take(RawEvent event, Members members) {
        if (event.type().equals("deadline.set.v1")) {
            var id = members.text("deadlineId");
            limits.add(new Limit(id == null ? event.id() : id, members));
            return;
        }
        var state = state(event.type(), members);
        if (state != null) {
            boolean revised = event.type().equals("deadline.revised.v1");
            limits.stream().filter(limit -> limit.isMeant(members)).forEach(limit -> {
                limit.state = state;
                if (revised) {
                    limit.ruleId = members.required("ruleId");
                    limit.owedBy = members.required("owedBy");
                    limit.dueAt = members.required("dueAt");
                }
            });
        }
    }

    private static @Nullable String state(String type, Members members) {
        return switch (type) {
            case "deadline.met.v1" -> "MET";
            case "deadline.missed.v1" -> "MISSED";
            case "deadline.paused.v1" -> "PAUSED";
            case "deadline.elapsed.v1" -> "ELAPSED";
            case "deadline.cancelled.v1" -> "CANCELLED";
            case "deadline.revised.v1" -> members.required("state");
            default -> null;
        };
    }

    /** @return each state with its number: {@code MET 2, OPEN 1}; empty for no limits */
    String states() {
        return limits.stream()
                .collect(Collectors.groupingBy(limit -> limit.state, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
