package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.reporting.testkit.Events;

/** Any query is answered with a list, or with the name of the faulty parameter. */
class HostileQueriesTest {
    private static final List<String> DATES = List.of("from", "to", "closedFrom", "closedTo", "limitFrom", "limitTo");
    private static final List<String> CODES = List.of(
            "state", "type", "body", "competent", "receiving", "field", "commune", "open", "overdue", "triageAge");
    private static final List<String> OTHERS = List.of("closedAs", "owedBy", "dueWithin", "limit", "sort", "cursor");
    private static final List<String> HOSTILE = List.of(
            "\u0000",
            "a\u0000b",
            "\u0007",
            "\\E\\Q",
            "(?:",
            "$where",
            "{\"$gt\":\"\"}",
            "1e400",
            "-1",
            "99999999999999999999",
            "\ud83d\ude00",
            "\ufffd",
            "x".repeat(5_000),
            "../..",
            "%00",
            "null");

    private final RegisterBench bench;

    HostileQueriesTest(@TempDir Path keys) {
        bench = new RegisterBench(keys);
        bench.events().receive(Events.caseId(1), petition -> {});
        bench.fill();
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @Test
    void namesADateThatNobodyCanMean() {
        for (var day : List.of(
                "+999999999-12-31", "-999999999-01-01", "0000-12-31", "1899-12-31", "2100-01-01", "3000-01-01")) {
            for (var name : DATES) {
                assertThat(faults("/api/v1/cases?" + name + "={day}", day))
                        .containsExactly(name + " date-out-of-range");
            }
            assertThat(faults("/api/v1/reports/summary?from={day}", day)).containsExactly("from date-out-of-range");
            assertThat(faults("/api/v1/reports/summary?to={day}", day)).containsExactly("to date-out-of-range");
        }
    }

    @Test
    void namesWhatIsNoDate() {
        for (var day : List.of("2026-02-30", "0000-00-00", "01/07/2026", "2026-07-01T00:00:00Z")) {
            for (var name : DATES) {
                assertThat(faults("/api/v1/cases?" + name + "={day}", day)).containsExactly(name + " not-a-date");
            }
        }
    }

    @Test
    void namesAParameterThatSaysWhatItCannot() {
        var names = new ArrayList<>(DATES);
        names.addAll(CODES);
        names.addAll(OTHERS);
        for (var name : names) {
            for (var value : HOSTILE) {
                assertThat(faults("/api/v1/cases?" + name + "={value}", value))
                        .as(name)
                        .isNotEmpty()
                        .allMatch(fault -> fault.startsWith(name + " "));
            }
        }
    }

    @Test
    void searchesAnyWordsButThoseWithControlCharacters() {
        for (var words : HOSTILE) {
            var answer = bench.get("/api/v1/cases?q={words}", words);
            boolean refused = words.chars().anyMatch(Character::isISOControl) || words.length() > 200;
            assertThat(answer.status()).as(words).isEqualTo(refused ? 422 : 200);
        }
        assertThat(faults("/api/v1/cases?q={words}", "\u0000")).containsExactly("q control-character");
        assertThat(faults("/api/v1/cases?q={words}", "x".repeat(201))).containsExactly("q too-long");
        assertThat(faults("/api/v1/cases?q=a&q=b")).containsExactly("q repeated");
    }

    @Test
    void namesACursorThatNoPageGaveOut() {
        for (var cursor : List.of(
                "-receivedAt|+999999999-12-31T23:59:59.999999999Z|" + Events.caseId(1),
                "-receivedAt|-999999999-01-01T00:00:00Z|" + Events.caseId(1),
                "-receivedAt|yesterday|" + Events.caseId(1),
                "-receivedAt||",
                "|||||",
                "\u0000")) {
            var encoded = Base64.getUrlEncoder().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
            assertThat(faults("/api/v1/cases?cursor={c}", encoded)).containsExactly("cursor not-a-cursor");
        }
        var farDay = Base64.getUrlEncoder()
                .encodeToString(("dueOn|+999999999-12-31|" + Events.caseId(1)).getBytes(StandardCharsets.UTF_8));
        assertThat(faults("/api/v1/cases?sort=dueOn&cursor={c}", farDay)).containsExactly("cursor not-a-cursor");
    }

    @Test
    void knowsNoCaseByAHostileId() {
        for (var id : HOSTILE) {
            if (!id.contains("..")) {
                assertThat(bench.get("/api/v1/cases/{id}", id)
                                .json()
                                .path("code")
                                .asString())
                        .isEqualTo("unknown-case");
            }
        }
    }

    private List<String> faults(String path, Object... variables) {
        var answer = bench.get(path, variables);
        assertThat(answer.status()).as(path).isEqualTo(422);
        assertThat(answer.json().get("code").asString()).isNotEmpty();
        return answer.json()
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("pointer").asString() + " "
                        + fault.get("code").asString())
                .toList();
    }
}
