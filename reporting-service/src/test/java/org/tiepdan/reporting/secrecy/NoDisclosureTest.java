package org.tiepdan.reporting.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.testkit.Events;

/** In thousands of reading requests with all parameters, the denounced get byte by byte the answers of an office without the denunciations. */
class NoDisclosureTest {
    private static final int EACH = 40;
    /** For any holder of a receipt; tries are bounded by the clock. */
    private static final String BY_CODE = "/api/v1/status/{receiptCode}";

    private static final Caller DENOUNCED_LEADER =
            new Caller("cb-1", Set.of(Role.LEADER, Role.INSPECTOR), Set.of(HiddenLives.DENOUNCED));

    private TwoWorlds worlds;

    @BeforeEach
    void fill(@TempDir Path keys) throws Exception {
        worlds = new TwoWorlds(keys);
    }

    @AfterEach
    void close() throws Exception {
        worlds.close();
    }

    /** Those denounced, those named, uninvolved callers, and callers who also act for the body above. */
    private static List<Caller> callers() {
        return List.of(
                DENOUNCED_LEADER,
                new Caller("cb-1", Set.of(Role.OFFICER), Set.of(HiddenLives.DENOUNCED)),
                new Caller("cb-1", Set.of(Role.CLERK, Role.TRIAGE_OFFICER), Set.of(HiddenLives.DENOUNCED, "19-btcd")),
                new Caller("cb-1", Set.of(Role.LEADER, Role.INSPECTOR), Set.of(HiddenLives.DENOUNCED, "19-ubnd")),
                new Caller("cb-1", Set.of(Role.BODY_SYSTEM), Set.of(HiddenLives.DENOUNCED)),
                new Caller(HiddenLives.NAMED, Set.of(Role.LEADER, Role.INSPECTOR), Set.of("19-ubnd")),
                new Caller(HiddenLives.NAMED, Set.of(Role.OFFICER, Role.CLERK), Set.of("19-ubnd", "19-btcd")),
                new Caller("cb-3", Set.of(Role.LEADER, Role.INSPECTOR), Set.of("19-05710")));
    }

    @Test
    void whateverIsAskedFor() {
        areTheSame(worlds.submit(DENOUNCED_LEADER, HiddenLives.DENOUNCED));
        var values = values();
        var asked = new HashMap<String, Integer>();

        for (var caller : callers()) {
            worlds.innocent.as(caller);
            worlds.secret.as(caller);
            var requests = new DocumentedRequests(values, callers().indexOf(caller)).of(EACH);
            requests.remove(BY_CODE);
            requests.forEach((path, some) -> some.forEach(request -> {
                worlds.workOfInnocent();
                worlds.workOfSecret();
                assertThat(worlds.ofSecret(request))
                        .as(request + " by " + caller)
                        .isEqualTo(worlds.ofInnocent(request));
                takesTheSameWork(request, caller);
                asked.merge(path, 1, Integer::sum);
            }));
        }

        assertThat(worlds.secret.looks())
                .filteredOn(look -> !look.caller().equals(TwoWorlds.HANDLES))
                .isEqualTo(worlds.innocent.looks());
        assertThat(asked.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(2_000);
    }

    private void takesTheSameWork(String request, Caller caller) {
        var first = worlds.workOfSecret();
        if (first.equals(worlds.workOfInnocent())) {
            return;
        }
        // The first to ask for counts or accounts waits until they are read from all cases; nobody waits for that
        // again.
        worlds.ofSecret(request);
        worlds.ofInnocent(request);
        assertThat(worlds.workOfSecret())
                .as("what the database does for " + request + " by " + caller)
                .isEqualTo(worlds.workOfInnocent());
    }

    /** Shows that the comparison is meaningful: the handlers of the denunciations see them at each of these addresses. */
    @Test
    void whoHandlesThemIsTold() {
        var requests = new DocumentedRequests(values(), 9).of(3 * EACH);
        worlds.innocent.as(TwoWorlds.HANDLES);
        worlds.secret.as(TwoWorlds.HANDLES);
        var tells = new TreeSet<String>();

        requests.forEach((path, some) -> some.stream()
                .filter(request -> !worlds.ofSecret(request).equals(worlds.ofInnocent(request)))
                .findFirst()
                .ifPresent(_ -> tells.add(path)));

        assertThat(tells)
                .contains(
                        "/api/v1/access-log",
                        "/api/v1/cases",
                        "/api/v1/cases.csv",
                        "/api/v1/cases.xlsx",
                        "/api/v1/cases/register",
                        "/api/v1/cases/{id}",
                        "/api/v1/cases/{id}/timeline",
                        "/api/v1/dashboard",
                        "/api/v1/forecast",
                        "/api/v1/ledger",
                        "/api/v1/reports/summary",
                        "/api/v1/reports/{form}",
                        "/api/v1/reports/{form}/cases",
                        "/api/v1/scorecards",
                        "/api/v1/scorecards/cases");
    }

    private static void areTheSame(List<String> answers) {
        assertThat(answers).hasSize(2).allSatisfy(answer -> assertThat(answer).startsWith("201"));
        assertThat(answers.getLast()).isEqualTo(answers.getFirst());
    }

    private Map<String, List<String>> values() {
        var bodies = List.of(HiddenLives.DENOUNCED, "19-ubnd", "19-btcd", "19-05710");
        var values = new HashMap<String, List<String>>();
        Stream.of("body", "competent", "receiving", "owedBy", "escalatedTo", "row")
                .forEach(name -> values.put(name, bodies));
        values.put("date", days(1, 20));
        values.put("date from", days(1, 6));
        values.put("date to", days(6, 20));
        values.put("date-time", List.of("2026-07-01T02:00:00Z", "2026-07-01T02:15:05Z", "2026-07-20T07:00:00Z"));
        values.put("period", List.of("2026-Q2", "2026-Q3", "2026", "2026-07"));
        values.put("form", forms());
        values.put("field", List.of("LAND_HOUSING", "POLICY", "CORRUPTION"));
        values.put("state", List.of("RECEIVED", "IN_TRIAGE", "ROUTED", "ACCEPTED", "CLOSED"));
        values.put("id", ids());
        values.put("q", words());
        values.put("commune", List.of(HiddenLives.COMMUNE, "05443"));
        values.put("officer", List.of("cb-2", HiddenLives.NAMED));
        values.put("receiptCode", List.of("0000-0000-000"));
        values.put("limit", List.of("1", "3", "200", "late", "owed", "justEnded", "missed"));
        values.put("column", numbers(1, 40));
        values.put("days", numbers(1, 10));
        values.put("dueWithin", numbers(0, 60));
        values.put("year", List.of("2025", "2026"));
        values.put("cursor", List.of(cursor(), "x"));
        return values;
    }

    /** A register cursor from one of the answers. */
    private String cursor() {
        var page = worlds.secret.as(TwoWorlds.HANDLES).get("/api/v1/cases?type=DENUNCIATION&limit=1");
        return page.json().get("next").asString();
    }

    private List<String> forms() {
        return worlds.innocent
                .get("/api/v1/reports")
                .json()
                .get("forms")
                .valueStream()
                .map(form -> form.get("form").asString())
                .toList();
    }

    private List<String> ids() {
        var ids = new ArrayList<>(HiddenLives.ids());
        ids.add(Events.caseId(801).value());
        ids.add(TwoWorlds.SUBMITTED);
        return ids;
    }

    private static List<String> words() {
        return List.of(
                HiddenLives.WORDS,
                "\"cap phep\"",
                "khieu nai",
                Integer.toString(HiddenLives.NUMBER),
                HiddenLives.NUMBER + 2 + "/2026",
                HiddenLives.ids().get(3),
                TwoWorlds.CODE.value());
    }

    private static List<String> days(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj("2026-07-%02d"::formatted)
                .toList();
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }
}
