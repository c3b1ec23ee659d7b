package org.tiepdan.office.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.tracking.ActsNow;
import org.tiepdan.office.client.tracking.CaseHistory;
import org.tiepdan.office.client.tracking.CaseHistory.Entry;
import org.tiepdan.office.client.tracking.CaseHistory.Instead;
import org.tiepdan.office.client.tracking.OwnActs;
import org.tiepdan.office.client.tracking.Preview;
import org.tiepdan.office.client.tracking.Preview.LimitChange;
import org.tiepdan.servicekit.web.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One case as the fake keeps it: its acts, and the state that follows from them. */
final class TrackedCase {
    private static final int MOST_DAYS = 30;
    private final List<Entry> entries = new ArrayList<>();

    synchronized CaseHistory history() {
        return new CaseHistory(List.copyOf(entries));
    }

    synchronized ActsNow acts(Set<String> bodies) {
        return FixedActs.in(state(), entries, bodies.stream().sorted().toList());
    }

    synchronized OwnActs own(Set<String> bodies) {
        return FixedActs.own(entries, bodies.stream().sorted().toList());
    }

    /** As for a body that no longer has the case. */
    static Preview previewElsewhere() {
        return new Preview(null, null, null, List.of(), null);
    }

    static List<Fault> faults(String command, JsonNode body) {
        var faults = new ArrayList<Fault>();
        if (!body.has("by")) {
            faults.add(new Fault("/by", "required", "Cần cơ quan.", "Expected a body."));
        }
        if (body.path("on").asString("").equals("?")) {
            faults.add(new Fault("/on", "not-a-date", "Cần ngày như 2026-07-01.", "Expected a date."));
        }
        if (Set.of("suspension", "refusal").contains(command) && !body.has("ground")) {
            faults.add(new Fault("/ground", "required", "Cần căn cứ.", "Expected a ground."));
        }
        if (body.path("reference").asString("").contains(" ")) {
            faults.add(new Fault(
                    "/reference",
                    "not-a-reference",
                    "Cần số của văn bản, như 417/QĐ-UBND: không ghi họ tên, không ghi lý do.",
                    "Expected the number of a paper, like 417/QĐ-UBND: no name and no reason."));
        }
        if (body.path("days").asInt(0) > MOST_DAYS) {
            faults.add(new Fault("/days", "too-many", "Nhiều nhất 30 ngày.", "Expected 30 days at the most."));
        }
        if (command.equals("transfer") && !body.path("to").asString("").startsWith("19-")) {
            faults.add(new Fault("/to", "not-a-code", "Cần mã cơ quan.", "Expected a body's code."));
        }
        if (command.equals("correction")
                && body.at("/corrected/on").asString("").equals("?")) {
            faults.add(new Fault("/corrected/on", "not-a-date", "Cần ngày.", "Expected a date."));
        }
        return faults;
    }

    synchronized Preview preview(String command, JsonNode body) {
        return new Preview(after(state(), command), closedAs(command), "19-05443", changes(command, body), null);
    }

    private static @Nullable String closedAs(String command) {
        return switch (command) {
            case "refusal" -> "REFUSED";
            case "withdrawal" -> "WITHDRAWN";
            default -> null;
        };
    }

    private static List<LimitChange> changes(String command, JsonNode body) {
        return switch (command) {
            case "acceptance" ->
                List.of(
                        change("KN-ACCEPT-1", "Thụ lý khiếu nại lần đầu", "MET", null, null),
                        change("KN-RESOLVE-1", "Giải quyết khiếu nại lần đầu", "SET", LocalDate.of(2026, 9, 1), null));
            case "extension" ->
                List.of(change(
                        "KN-RESOLVE-1",
                        "Giải quyết khiếu nại lần đầu",
                        "REVISED",
                        LocalDate.of(2026, 9, 1).plusDays(body.path("days").asInt(MOST_DAYS)),
                        LocalDate.of(2026, 9, 1)));
            case "suspension" -> List.of(change("KN-RESOLVE-1", "Giải quyết khiếu nại lần đầu", "PAUSED", null, null));
            case "withdrawal" ->
                List.of(change("KN-RESOLVE-1", "Giải quyết khiếu nại lần đầu", "CANCELLED", null, null));
            default -> List.of();
        };
    }

    private static LimitChange change(
            String rule, String name, String change, @Nullable LocalDate due, @Nullable LocalDate was) {
        return new LimitChange(rule, name, rule, change, due, was);
    }

    /** A repeated key does nothing. */
    synchronized void record(String key, String command, ObjectNode body) {
        if (entries.stream().anyMatch(entry -> entry.id().equals(key))) {
            return;
        }
        if (command.equals("correction")) {
            var voids = body.path("voids").asString();
            entries.replaceAll(entry -> entry.id().equals(voids) ? voided(entry, key, body) : entry);
        }
        entries.add(entry(key, command, body));
    }

    private static Entry voided(Entry entry, String correction, JsonNode body) {
        var corrected = body.path("corrected");
        return new Entry(
                entry.id(),
                entry.act(),
                entry.on(),
                entry.recordedAt(),
                entry.by(),
                true,
                correction,
                body.path("reason").asString(),
                corrected.isObject()
                        ? new Instead(
                                entry.act(),
                                LocalDate.parse(corrected.path("on").asString()))
                        : null,
                entry.ground(),
                entry.days(),
                entry.reference());
    }

    private static Entry entry(String id, String act, JsonNode body) {
        var on = LocalDate.parse(body.path("on").asString("2026-11-16"));
        return new Entry(
                id,
                act,
                on,
                FixedDashboard.NOW,
                body.path("by").asString(),
                false,
                null,
                null,
                null,
                body.path("ground").asString(null),
                body.has("days") ? body.path("days").asInt() : null,
                body.path("reference").asString(null));
    }

    private String state() {
        var state = "ROUTED";
        for (var entry : entries) {
            state = entry.voided() && entry.instead() == null ? state : after(state, entry.act());
        }
        return state;
    }

    private static String after(String state, String act) {
        return switch (act) {
            case "acceptance", "resumption" -> "ACCEPTED";
            case "suspension" -> "SUSPENDED";
            case "decision" -> "DECIDED";
            case "withdrawal", "refusal" -> "CLOSED";
            default -> state;
        };
    }
}
