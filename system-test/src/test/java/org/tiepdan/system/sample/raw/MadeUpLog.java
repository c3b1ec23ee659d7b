package org.tiepdan.system.sample.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.system.sample.log.RawEvent;
import tools.jackson.databind.node.ObjectNode;

/** Events of a few cases, reduced to the members that the count reads. */
public final class MadeUpLog {
    private final List<RawEvent> intake = new ArrayList<>();
    private final List<RawEvent> routing = new ArrayList<>();
    private final List<RawEvent> tracking = new ArrayList<>();

    /** @param members alternating names and values */
    private static ObjectNode body(Object... members) {
        var body = EventJson.MAPPER.createObjectNode();
        for (int at = 0; at < members.length; at += 2) {
            body.putPOJO(members[at].toString(), members[at + 1]);
        }
        return (ObjectNode) EventJson.MAPPER.readTree(EventJson.MAPPER.writeValueAsString(body));
    }

    /** @param more alternating names and values */
    public MadeUpLog received(String id, String type, String at, String on, Object... more) {
        return registered(id, "petition.received.v1", type, at, on, more);
    }

    /** @param event {@code petition.received.v1}, or the one that corrects it */
    MadeUpLog registered(String id, String event, String type, String at, String on, Object... more) {
        var body = body(more);
        body.put("type", type).put("receivingBody", at).put("receivedAt", on + "T09:00:00+07:00");
        intake.add(new RawEvent(id, event, "", body));
        return this;
    }

    public MadeUpLog intake(String id, String type, Object... members) {
        intake.add(new RawEvent(id, type, "", body(members)));
        return this;
    }

    public MadeUpLog routing(String id, String type, Object... members) {
        routing.add(new RawEvent(id, type, "", body(members)));
        return this;
    }

    public MadeUpLog opened(String id, String at, String on, String outcome, String competent) {
        return tracking(
                id,
                "case.opened.v1",
                "receivingBody",
                at,
                "openedOn",
                on,
                "outcome",
                outcome,
                "competentBody",
                competent);
    }

    /** @param more alternating names and values */
    public MadeUpLog act(String id, String act, String by, String on, Object... more) {
        var body = body(more);
        body.put("by", by).put("on", on);
        tracking.add(new RawEvent(id, "case." + act + ".v1", commandOf(act, id), body));
        return this;
    }

    /** The id of the command of such an act, which a correction names. */
    public static String commandOf(String act, String id) {
        return act + " of " + id;
    }

    /**
     * @param right the act as it should have been recorded, its name as {@code act}; empty if there should have been none
     * @param now the state of the case after it, alternating names and values
     */
    public MadeUpLog corrected(
            String id, String act, String name, String by, Map<String, Object> right, Object... now) {
        var body = body(now);
        body.put("by", by).put("act", name).put("voids", commandOf(act, id));
        if (!right.isEmpty()) {
            body.set("corrected", EventJson.MAPPER.valueToTree(right));
        }
        tracking.add(new RawEvent(id, "case.corrected.v1", "", body));
        return this;
    }

    public MadeUpLog closed(String id, String as, String on, String competent) {
        return tracking(id, "case.closed.v1", "closedAs", as, "on", on, "competentBody", competent);
    }

    /** @param more alternating names and values */
    public MadeUpLog limit(String id, String type, String step, String owedBy, String dueOn, Object... more) {
        var body = body(more);
        body.put("deadlineId", id + step + owedBy)
                .put("ruleId", "KN-" + step)
                .put("step", step)
                .put("owedBy", owedBy)
                .put("dueOn", dueOn)
                .put("startsOn", "2026-01-01");
        tracking.add(new RawEvent(id, "deadline." + type + ".v1", "", body));
        return this;
    }

    public MadeUpLog tracking(String id, String type, Object... members) {
        tracking.add(new RawEvent(id, type, "", body(members)));
        return this;
    }

    public Lives read() {
        return Lives.of(intake, routing, tracking);
    }
}
