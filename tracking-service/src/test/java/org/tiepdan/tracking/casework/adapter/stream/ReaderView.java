package org.tiepdan.tracking.casework.adapter.stream;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.adapter.stream.ScenarioDriver.Written;
import tools.jackson.databind.JsonNode;

/** What a reader knows of one case from its events, with checks for sequences that must not occur. */
final class ReaderView {
    private static final Map<String, String> STATES = Map.of(
            "case.routed.v1", "ROUTED",
            "case.objected.v1", "IN_TRIAGE",
            "case.accepted.v1", "ACCEPTED",
            "case.suspended.v1", "SUSPENDED",
            "case.resumed.v1", "ACCEPTED",
            "case.decided.v1", "DECIDED",
            "case.closed.v1", "CLOSED");

    private final Map<String, Limit> limits = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private String state = "";
    private String competent = "";

    private record Limit(String name, String state, String last, String owner) {
        Limit in(String next) {
            return new Limit(name, next, last, owner);
        }

        String shown() {
            return name + " " + state + (state.equals("PAUSED") ? "" : " until " + last) + " owed by " + owner;
        }
    }

    /** @throws AssertionError if the event cannot follow the earlier ones */
    void read(Written event) {
        holds(ids.add(event.envelope().id()), event, "has the id of an earlier one");
        if (event.type().startsWith("deadline.")) {
            limit(event);
        } else if (!event.type().equals("command.rejected.v1")) {
            act(event);
        }
    }

    private void act(Written event) {
        var said = event.payload();
        state = said.has("state") ? said.get("state").stringValue() : STATES.getOrDefault(event.type(), state);
        switch (event.type()) {
            case "case.opened.v1", "case.routed.v1", "case.corrected.v1" -> competent = text(said, "competentBody");
            case "case.transferred.v1" -> competent = text(said, "to");
            case "case.objected.v1" -> competent = "";
            case "case.succeeded.v1" ->
                competent = said.get("role").stringValue().equals("COMPETENT") ? text(said, "to") : competent;
            default -> {}
        }
    }

    private void limit(Written event) {
        var said = event.payload();
        var id = said.has("deadlineId")
                ? said.get("deadlineId").stringValue()
                : event.envelope().id();
        var was = limits.get(id);
        var type = event.type();
        if (type.equals("deadline.set.v1")) {
            holds(was == null, event, "sets a limit that is there");
            limits.put(id, new Limit(name(event), "OPEN", text(said, "dueOn"), text(said, "owedBy")));
            return;
        }
        if (was == null) {
            throw new AssertionError(type + " is about a limit that nothing set");
        }
        switch (type) {
            case "deadline.revised.v1" ->
                limits.put(id, new Limit(was.name(), text(said, "state"), text(said, "dueOn"), text(said, "owedBy")));
            case "deadline.approaching.v1" -> holds(was.state().equals("OPEN"), event, "warns of what does not run");
            case "deadline.missed.v1" -> limits.put(id, end(was, "MISSED", event));
            case "deadline.elapsed.v1" -> limits.put(id, end(was, "ELAPSED", event));
            case "deadline.paused.v1" -> limits.put(id, end(was, "PAUSED", event));
            case "deadline.met.v1" -> limits.put(id, was.in("MET"));
            case "deadline.ended-late.v1" -> holds(was.state().equals("MISSED"), event, "ends what was not missed");
            case "deadline.cancelled.v1" -> limits.put(id, was.in("CANCELLED"));
            default -> throw new AssertionError("Expected an event of a limit, but it is " + type);
        }
    }

    private static Limit end(Limit was, String next, Written event) {
        holds(was.state().equals("OPEN"), event, "is about a limit that is " + was.state());
        return was.in(next);
    }

    /** A limit is identified by its rule and its cause: an act, or the end of another limit. */
    private String name(Written set) {
        var cause = set.envelope().causationId();
        var parent = cause == null ? null : limits.get(cause.replaceFirst("(~[0-9]+)?(\\^[0-9]+)?$", ""));
        return text(set.payload(), "ruleId") + "@" + (parent == null ? cause : parent.name());
    }

    private static void holds(boolean condition, Written event, String fault) {
        if (!condition) {
            throw new AssertionError(event.type() + " " + event.payload().get("ruleId") + " " + fault);
        }
    }

    private static String text(JsonNode said, String member) {
        @Nullable JsonNode value = said.get(member);
        return value == null || value.isNull() ? "" : value.stringValue();
    }

    String state() {
        return state;
    }

    /** @return code of the body that holds the case; empty if none is competent */
    String competent() {
        return competent;
    }

    /** @return unexpected statements about limits; limits that were never owed are left out */
    List<String> beyond(List<String> expected) {
        return limits.values().stream()
                .map(Limit::shown)
                .filter(limit -> !expected.contains(limit) && !limit.contains(" CANCELLED "))
                .toList();
    }

    List<String> missing(List<String> expected) {
        var said = limits.values().stream().map(Limit::shown).toList();
        return expected.stream().filter(limit -> !said.contains(limit)).toList();
    }
}
