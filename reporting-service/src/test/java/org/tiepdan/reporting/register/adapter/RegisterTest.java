package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;

class RegisterTest {
    private static final CaseId SAMPLE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");

    private final RegisterBench bench;

    RegisterTest(@TempDir Path keys) {
        bench = new RegisterBench(keys);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @Test
    void answersAsItsDocumentShows() {
        bench.events().open(SAMPLE);
        bench.events().write(SAMPLE, "case.accepted.v1");
        bench.events().write(SAMPLE, "deadline.met.v1");
        bench.fill();

        assertThat(bench.get("/api/v1/cases").json()).isEqualTo(Slice.documented("register"));
        assertThat(bench.get("/api/v1/cases/" + SAMPLE).json()).isEqualTo(Slice.documented("case"));
        assertThat(bench.get("/api/v1/cases/" + SAMPLE + "/timeline").json()).isEqualTo(Slice.documented("timeline"));
    }

    @Test
    void marksACaseInWhichAnythingWasCorrected() {
        IntStream.range(0, 3).forEach(number -> bench.received(number, number));
        bench.events().write(Events.caseId(1), "petition.corrected.v1");
        bench.events().write(Events.caseId(2), "case.corrected.v1");
        bench.fill();

        var rows = bench.get("/api/v1/cases?sort=receivedAt").json().get("items");

        assertThat(rows.get(0).has("corrected")).isFalse();
        assertThat(rows.get(1).get("corrected").asBoolean()).isTrue();
        assertThat(rows.get(2).get("corrected").asBoolean()).isTrue();
    }

    @Test
    void losesAndDoublesNoRowBetweenPagesWhileMoreComesIn() {
        IntStream.range(0, 30).forEach(number -> bench.received(number, 100 + number / 4));
        bench.fill();

        for (var sort : List.of("receivedAt", "-receivedAt", "dueOn", "-dueOn")) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var page = bench.get("/api/v1/cases?limit=7&sort=" + sort + (cursor == null ? "" : "&cursor=" + cursor))
                        .json();
                page.get("items").forEach(row -> seen.add(row.get("caseId").asString()));
                cursor = page.path("next").asString(null);
                bench.received(1000 + bench.events().written().size(), sort.startsWith("-") ? 500 : 1);
                bench.fill();
            } while (cursor != null);
            assertThat(seen).as(sort).doesNotHaveDuplicates();
            assertThat(seen)
                    .as(sort)
                    .containsAll(IntStream.range(0, 30)
                            .mapToObj(number -> Events.caseId(number).value())
                            .toList());
        }
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        IntStream.range(0, 3).forEach(number -> bench.received(number, number));
        bench.fill();
        var next = bench.get("/api/v1/cases?limit=2").json().get("next").asString();

        assertThat(bench.get("/api/v1/cases?limit=2&cursor=" + next).status()).isEqualTo(200);
        assertThat(bench.get("/api/v1/cases?sort=dueOn&cursor=" + next).status())
                .isEqualTo(422);
    }
}
