package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.reporting.register.RegisterReader;
import org.tiepdan.reporting.testkit.Events;

/** What {@link RegisterReader} guarantees for pages during concurrent writes. */
class PagingTest {
    private static final int CASES = 40;
    private static final LocalDate FIRST_DUE = LocalDate.of(2026, 8, 1);

    private final RegisterBench bench;
    private final Set<Integer> touched = new HashSet<>();
    private int written;
    private int next = CASES;

    PagingTest(@TempDir Path keys) {
        bench = new RegisterBench(keys);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({
        "-receivedAt, 1",
        "-receivedAt, 2",
        "receivedAt, 3",
        "receivedAt, 4",
        "dueOn, 5",
        "dueOn, 6",
        "-dueOn, 7",
        "-dueOn, 8"
    })
    void showsOnceWhatStaysAndDoesNotMove(String sort, int seed) {
        // given
        var random = new Random(seed);
        IntStream.range(0, CASES).forEach(number -> open(number, number / 3, FIRST_DUE.plusDays(number / 3)));
        fill();

        // when
        var shown = new ArrayList<Integer>();
        String cursor = null;
        do {
            var page = bench.get(
                            "/api/v1/cases?open=true&limit=6&sort={sort}" + (cursor == null ? "" : "&cursor=" + cursor),
                            sort)
                    .json();
            page.get("items")
                    .forEach(row -> shown.add(Integer.parseInt(row.get("caseId").asString(), 16) - 1));
            cursor = page.path("next").asString(null);
            othersWrite(random, sort);
        } while (cursor != null && shown.size() < 10 * CASES);

        // then
        var stayed = IntStream.range(0, CASES)
                .boxed()
                .filter(number -> !touched.contains(number))
                .collect(Collectors.toSet());
        assertThat(stayed).as("stayed").hasSizeGreaterThan(CASES / 4);
        assertThat(shown.stream().filter(stayed::contains)).containsExactlyInAnyOrderElementsOf(stayed);
        assertThat(shown.stream().filter(number -> Collections.frequency(shown, number) > 1))
                .as("shown again")
                .allMatch(touched::contains);
    }

    /** One is received, one moves to another day, one is closed, at any position in the order. */
    private void othersWrite(Random random, String sort) {
        open(next++, random.nextInt(CASES / 3), FIRST_DUE.plusDays(random.nextInt(CASES / 3)));
        int moved = random.nextInt(CASES);
        bench.events().write(Events.caseId(moved), "deadline.met.v1");
        int closed = random.nextInt(CASES);
        bench.events().write(Events.caseId(closed), "case.closed.v1");
        touched.add(closed);
        if (sort.contains("dueOn")) {
            touched.add(moved);
        }
        fill();
    }

    private void open(int number, int hours, LocalDate dueOn) {
        var id = Events.caseId(number);
        bench.received(number, hours);
        bench.events().write(id, "petition.routed.v1");
        bench.events().write(id, "case.opened.v1");
        bench.events()
                .write(
                        id,
                        "deadline.set.v1",
                        limit -> limit.put("dueOn", dueOn.toString())
                                .put("dueAt", dueOn.plusDays(1) + "T00:00:00+07:00"));
    }

    private void fill() {
        bench.fill();
        var all = bench.events().written();
        assertThat(all.size()).isGreaterThan(written);
        written = all.size();
    }

    /** Without changes the pages form one list. */
    @ParameterizedTest
    @CsvSource({"-receivedAt", "receivedAt", "dueOn", "-dueOn"})
    void totalsWhatItsPagesShow(String sort) {
        IntStream.range(0, CASES).forEach(number -> open(number, number / 3, FIRST_DUE.plusDays(number / 3)));
        fill();

        List<Integer> all = bench.found("limit=200&sort={sort}", sort);
        var first =
                bench.get("/api/v1/cases?total=true&limit=6&sort={sort}", sort).json();
        var second = bench.get(
                        "/api/v1/cases?total=true&limit=200&sort={sort}&cursor={c}",
                        sort,
                        first.get("next").asString())
                .json();

        assertThat(first.get("total").get("count").asInt()).isEqualTo(all.size());
        assertThat(first.get("total").get("more").asBoolean()).isFalse();
        assertThat(second.get("total")).isEqualTo(first.get("total"));
        assertThat(first.get("items").size() + second.get("items").size()).isEqualTo(all.size());
        assertThat(bench.get("/api/v1/cases").json().has("total")).isFalse();
    }
}
