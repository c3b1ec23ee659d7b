package org.tiepdan.system.sample.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The events of tracking without those that corrections voided: the act that should have been recorded replaces the voided act. The state
 * given by a correction comes last, to be compared with the history.
 */
public final class Standing {
    public static final String CORRECTED = "case.corrected.v1";
    /** Corrections of the registration itself, which are not acts of the case. */
    private static final String FACTS = "facts";

    private static final String REGISTRATION = "registration";
    /** The event caused by each command. */
    private static final Map<String, String> EVENTS = Map.of(
            "acceptance", "case.accepted.v1",
            "decision", "case.decided.v1",
            "answer", "case.answered.v1",
            "withdrawal", "case.withdrawn.v1",
            "notification", "case.notified.v1",
            "transfer", "case.transferred.v1",
            "objection", "case.objected.v1");
    /** The state that such a command ends in. */
    private static final Map<String, String> ENDS =
            Map.of("answer", "ANSWERED", "withdrawal", "WITHDRAWN", "refusal", "REFUSED", "termination", "TERMINATED");

    private final List<RawEvent> events = new ArrayList<>();

    private Standing() {}

    /** @param told by tracking, in order; of one case or of many */
    public static List<RawEvent> of(List<RawEvent> told) {
        var cases = new LinkedHashMap<String, Standing>();
        told.forEach(event ->
                cases.computeIfAbsent(event.caseId(), _ -> new Standing()).take(event));
        return cases.values().stream().flatMap(one -> one.events.stream()).toList();
    }

    private void take(RawEvent event) {
        if (event.type().equals(CORRECTED) && !event.text("act").equals(REGISTRATION)) {
            events.removeIf(earlier -> earlier.type().equals(CORRECTED));
            if (!event.text("act").equals(FACTS)) {
                mend(event);
            }
        }
        events.add(event);
    }

    private void mend(RawEvent event) {
        var wrong =
                events.stream().filter(each -> isOf(each, event.text("voids"))).toList();
        if (wrong.isEmpty()) {
            throw new IllegalStateException("Nothing is known of the act that is void in " + event.caseId());
        }
        int at = events.indexOf(wrong.getFirst());
        events.removeAll(wrong);
        var instead = event.body().path("corrected");
        if (instead.isObject()) {
            events.addAll(at, instead(event, (ObjectNode) instead, wrong));
        }
    }

    private static boolean isOf(RawEvent event, String command) {
        return event.cause().equals(command) && event.type().startsWith("case.");
    }

    /** The act as it should have been recorded, complete except for its author and the holder of the case. */
    private static List<RawEvent> instead(RawEvent event, ObjectNode right, List<RawEvent> wrong) {
        var act = right.path("act").asString("");
        if (act.equals(event.text("act"))) {
            return wrong.stream()
                    .map(each -> each.as(each.type(), mended(each.body(), right)))
                    .toList();
        }
        var events = new ArrayList<RawEvent>();
        var body = EventJson.MAPPER.createObjectNode();
        body.put("by", event.text("by"));
        if (event.said("competentBody") != null) {
            body.put("competentBody", event.text("competentBody"));
        }
        body.setAll(right);
        var source = wrong.getFirst();
        if (EVENTS.containsKey(act)) {
            events.add(source.as(EVENTS.getOrDefault(act, ""), body));
        }
        if (ENDS.containsKey(act)) {
            events.add(source.as("case.closed.v1", body.deepCopy().put("closedAs", ENDS.getOrDefault(act, ""))));
        }
        return events;
    }

    private static JsonNode mended(JsonNode said, ObjectNode right) {
        var body = ((ObjectNode) said).deepCopy();
        body.retain(List.of("by", "competentBody", "closedAs"));
        body.setAll(right);
        if (right.path("as").isString()) {
            body.put("closedAs", right.path("as").asString(""));
        }
        return body;
    }
}
