package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/**
 * How long an answer takes does not tell a hidden denunciation from an id of nothing. Measured against itself: two sets of ids of
 * nothing differ by the noise of the machine, and the hidden ones may differ by some times as much.
 */
class HiddenCaseTimeTest {
    private static final int TRIES = 2_000;
    private static final int HIDDEN = 100;
    private static final int SETS = 3;
    private static final String DENOUNCED = "19-05443";

    /** Of the median: less could not be told over a network, and is more than what a look into a shown case adds. */
    private static final double SMALLEST_NOISE = 0.15;

    private final TestDatabase database = TestDatabase.create();
    private final Random random = new Random(9);
    private Slice slice;

    @BeforeEach
    void fill(@TempDir Path keys) {
        slice = new Slice(database.get(), keys, Slice.NOW)
                .as(new Caller("cb-1", Set.of(Role.LEADER), Set.of(DENOUNCED, "19-btcd")));
        var events = new Events();
        for (int number = 0; number < HIDDEN; number++) {
            denounce(events, Events.caseId(number));
        }
        events.open(Events.caseId(HIDDEN));
        Filling.fill(database.get(), events.written());
    }

    private static void denounce(Events events, CaseId id) {
        events.receive(id, petition -> {
            petition.put("type", "DENUNCIATION");
            petition.putObject("respondent").put("body", DENOUNCED).put("role", "HEAD");
        });
        events.write(id, "petition.routed.v1", routed -> routed.put("competentBody", "19-ubnd"));
        events.write(id, "case.opened.v1", opened -> opened.put("competentBody", "19-ubnd"));
        events.write(id, "deadline.set.v1");
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void isThatOfAnUnknownCase() {
        isTheSame(id -> "/api/v1/cases/" + id);
    }

    @Test
    void isThatOfASearchForNothing() {
        isTheSame(id -> "/api/v1/cases?q=" + id);
    }

    private void isTheSame(UnaryOperator<String> path) {
        var times = new long[SETS][TRIES];
        var answers = new HashSet<String>();
        for (int warm = 0; warm < TRIES / 4; warm++) {
            time(path, unknown(), answers);
            time(path, hidden(), answers);
        }
        for (int count = 0; count < TRIES; count++) {
            times[0][count] = time(path, hidden(), answers);
            times[1][count] = time(path, unknown(), answers);
            times[2][count] = time(path, unknown(), answers);
        }
        double noise = Math.abs(median(times[1]) - median(times[2]));

        assertThat(answers).as("one answer, byte by byte").hasSize(1);
        assertThat((double) median(times[0]))
                .isBetween(
                        median(times[1]) - Math.max(5 * noise, SMALLEST_NOISE * median(times[1])),
                        median(times[1]) + Math.max(5 * noise, SMALLEST_NOISE * median(times[1])));
    }

    private long time(UnaryOperator<String> path, String id, Set<String> answers) {
        long start = System.nanoTime();
        var answer = slice.raw(path.apply(id));
        long taken = System.nanoTime() - start;
        answers.add(answer.replace(id, "ID"));
        return taken;
    }

    private String hidden() {
        return Events.caseId(random.nextInt(HIDDEN)).value();
    }

    private String unknown() {
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }

    private static long median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
