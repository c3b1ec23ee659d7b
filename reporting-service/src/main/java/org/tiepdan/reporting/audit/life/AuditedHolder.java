package org.tiepdan.reporting.audit.life;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the body that has a case, from the raw logs. */
final class AuditedHolder {
    private static final Set<String> GOES_ON = Set.of("ACCEPT", "TRANSFER", "URGE");

    private @Nullable String receiver;
    private @Nullable String above;
    private @Nullable String successor;
    private @Nullable String other;

    void receivedBy(String body) {
        receiver = body;
    }

    /** A petition that complains of its receiving body is handled by the superior. */
    void mayBeAbove(Members decision) {
        var conflict = decision.in("conflict");
        var handler = conflict.text("handledBy");
        if (handler != null && decision.required("receivingBody").equals(conflict.text("body"))) {
            above = handler;
        } else if (decision.text("correction") != null) {
            above = null;
        }
    }

    void take(String type, Members act, Map<String, String> before) {
        switch (type) {
            case "case.opened.v1" -> {
                other = null;
                goes(act);
            }
            case "case.routed.v1" -> goes(act);
            case "case.transferred.v1" -> other = act.required("to");
            case "case.taken-over.v1" -> other = act.required("by");
            case "case.objected.v1" -> other = act.text("decider");
            case "case.succeeded.v1" -> succeeded(act, before.get("competentBody") != null);
            case "case.corrected.v1" -> corrected(act);
            default -> {}
        }
    }

    private void goes(Members decision) {
        if (GOES_ON.contains(String.valueOf(decision.text("outcome")))) {
            other = decision.text("competentBody");
        }
    }

    private void succeeded(Members end, boolean competent) {
        boolean ofCompetent = "COMPETENT".equals(end.text("role"));
        if (!ofCompetent) {
            successor = end.required("to");
        } else if (competent) {
            other = end.required("to");
        }
    }

    private void corrected(Members now) {
        if ("registration".equals(now.text("act"))) {
            return;
        }
        if ("IN_TRIAGE".equals(now.text("state"))) {
            other = now.text("decider");
        } else if ("SPLIT".equals(now.text("state"))) {
            other = null;
        } else if (now.text("competentBody") != null) {
            goes(now);
        }
    }

    @Nullable
    String now() {
        return other != null ? other : successor != null ? successor : above != null ? above : receiver;
    }
}
