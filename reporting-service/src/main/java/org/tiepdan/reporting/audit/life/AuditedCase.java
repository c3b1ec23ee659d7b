package org.tiepdan.reporting.audit.life;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One case, derived from the raw logs. */
public final class AuditedCase {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String CLOSED = "CLOSED";
    /** The registered facts by which forms count. */
    private static final List<String> COUNTED =
            List.of("channel", "field", "instance", "petitionerKind", "signatories");

    private final Map<String, String> says = new TreeMap<>();
    private final AuditedLimits limits = new AuditedLimits();
    private final AuditedHolder holder = new AuditedHolder();
    private final AuditedDesk desk = new AuditedDesk();

    /** Answers that hold: day and body by the id of the event. */
    private Map<String, String> answers = Map.of();

    /** Last days before a decision has legal effect, as far as they hold. */
    private List<String> effects = List.of();

    private long[] seen = new long[4];
    private int events;

    /** @return false for a repeated event: a producer that retries writes the same id */
    private boolean isNew(String id) {
        long hash = 1;
        for (int at = 0; at < id.length(); at++) {
            hash = 31 * hash + id.charAt(at);
        }
        for (int at = 0; at < events; at++) {
            if (seen[at] == hash) {
                return false;
            }
        }
        if (events == seen.length) {
            seen = Arrays.copyOf(seen, 2 * events);
        }
        seen[events++] = hash;
        return true;
    }

    /** @throws IllegalArgumentException for text that is no JSON, or lacks a member */
    public void take(RawEvent event) {
        if (isNew(event.id())) {
            var members = new Members(event.members());
            switch (event.type()) {
                case "petition.received.v1" -> received(members, !says.containsKey("receivedOn"));
                case "petition.corrected.v1" -> {
                    received(members, true);
                    desk.corrected(members);
                }
                case "petition.routed.v1" -> decided(members, "ROUTED");
                case "petition.split.v1" -> decided(members, "SPLIT");
                case "petition.triage-requested.v1" -> {
                    if (members.text("conflictsWith") == null) {
                        decided(members, "IN_TRIAGE");
                    }
                }
                default -> tracked(event, members);
            }
        }
    }

    private void received(Members petition, boolean counts) {
        if (counts) {
            says.put("type", petition.required("type"));
            says.put("receivingBody", petition.required("receivingBody"));
            says.put("receivedOn", day(petition.required("receivedAt")));
            COUNTED.forEach(name -> put(name, petition.text(name)));
            put("commune", petition.in("place").text("commune"));
            holder.receivedBy(petition.required("receivingBody"));
        }
    }

    private static String day(String moment) {
        return Instant.parse(moment).atZone(VIET_NAM).toLocalDate().toString();
    }

    private void decided(Members decision, String stage) {
        says.put("routed", stage);
        if (!stage.equals("SPLIT")) {
            desk.decided(decision);
        }
        if (decision.text("parent") != null && decision.text("receivedAt") != null && !says.containsKey("receivedOn")) {
            received(decision, true);
            says.put("parent", decision.required("parent"));
        }
        holder.mayBeAbove(decision);
    }

    private void tracked(RawEvent event, Members act) {
        holder.take(event.type(), act, says);
        switch (event.type()) {
            case "case.opened.v1" -> {
                go(act.required("state"), act.text("competentBody"));
                says.keySet().removeAll(Set.of("closedAs", "closedOn"));
            }
            case "case.routed.v1" -> go("ROUTED", act.required("competentBody"));
            case "case.transferred.v1" -> go("ROUTED", act.required("to"));
            case "case.accepted.v1", "case.taken-over.v1" -> {
                go("ACCEPTED", act.required("by"));
                says.put("acceptedOn", act.required("on"));
            }
            case "case.resumed.v1" -> go("ACCEPTED", act.required("by"));
            case "case.suspended.v1" -> go("SUSPENDED", act.required("by"));
            case "case.objected.v1" -> {
                go("IN_TRIAGE", null);
                says.remove("competentBody");
            }
            case "case.decided.v1" -> {
                go("DECIDED", act.required("by"));
                says.put("decidedOn", act.required("on"));
                says.put("settlement", act.required("settlement"));
                put("result", act.result());
            }
            case "case.closed.v1" -> {
                go(CLOSED, act.text("competentBody"));
                says.put("closedAs", act.required("closedAs"));
                says.put("closedOn", act.required("on"));
            }
            case "case.answered.v1" -> answered(event, act.required("on"), act.required("by"));
            case "case.effective.v1" -> {
                says.put("effectiveOn", act.required("on"));
                effects = Stream.concat(effects.stream(), Stream.of(act.required("on")))
                        .toList();
            }
            case "case.effect-voided.v1" -> {
                says.remove("effectiveOn");
                var on = act.required("on");
                effects = effects.stream().filter(day -> !day.equals(on)).toList();
            }
            case "case.split.v1" -> split();
            case "case.matter-moved.v1" -> {
                if (!act.is("ended") && CLOSED.equals(says.get("state"))) {
                    split();
                }
            }
            case "case.succeeded.v1" -> {
                if ("COMPETENT".equals(act.text("role"))) {
                    put("competentBody", act.required("to"));
                }
            }
            case "case.corrected.v1" -> corrected(event, act);
            default -> limits.take(event, act);
        }
    }

    private void corrected(RawEvent event, Members now) {
        put("state", now.required("state"));
        for (var name : List.of("competentBody", "closedAs", "settlement", "acceptedOn", "decidedOn", "closedOn")) {
            put(name, now.text(name));
        }
        if (!"registration".equals(now.text("act"))) {
            put("result", now.result());
            answers = new LinkedHashMap<>(answers);
            answers.remove(id(now.required("voids"), "case.answered.v1"));
            // An act that an earlier correction put in the place of another one.
            answers.remove(id(now.required("voids"), "case.corrected.v1"));
            var instead = now.in("corrected");
            var on = instead.text("on");
            if ("answer".equals(instead.text("act")) && on != null) {
                answered(event, on, now.required("by"));
            }
        }
    }

    private void answered(RawEvent event, String on, String by) {
        answers = new LinkedHashMap<>(answers);
        answers.put(event.id(), on + " " + by);
    }

    /** By the contract, the id of an event is made of its command and its type. */
    private static String id(String command, String type) {
        var name = command + '\n' + type + '\n';
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void split() {
        go("SPLIT", null);
        put("closedAs", null);
        put("closedOn", null);
    }

    private void go(String state, @Nullable String competent) {
        says.put("state", state);
        if (competent != null) {
            says.put("competentBody", competent);
        }
    }

    private void put(String name, @Nullable String value) {
        if (value == null) {
            says.remove(name);
        } else {
            says.put(name, value);
        }
    }

    /** Its members by name; the limits as counts of their states. */
    public Map<String, String> says() {
        var all = new TreeMap<>(says);
        desk.completeIn(all);
        var states = limits.states();
        if (!states.isEmpty()) {
            all.put("limits", states);
        }
        if (!answers.isEmpty()) {
            all.put("answers", String.join(", ", answers.values()));
        }
        if (!effects.isEmpty()) {
            all.put("effect", effects.getLast());
        }
        return all;
    }

    /** @return null if it has ended, or was never received */
    public @Nullable String holder() {
        return CLOSED.equals(says.get("state")) ? null : holder.now();
    }
}
