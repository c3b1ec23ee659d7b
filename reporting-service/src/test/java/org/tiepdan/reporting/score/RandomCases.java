package org.tiepdan.reporting.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.testkit.MadeCase;

/** Cases that wander between four bodies, with limits of any step. */
final class RandomCases {
    static final List<String> BODIES = List.of("19-btcd", "19-05443", "19-05710", "19-ubnd");
    static final List<String> STEPS = List.of("SETTLEMENT", "ACCEPTANCE", "HANDING_ON", "NOTICE");
    static final LocalDate START = LocalDate.parse("2025-07-01");
    private static final int DAYS = 450;

    private final Random random;

    RandomCases(Random random) {
        this.random = random;
    }

    MadeCase[] some(int number) {
        return IntStream.range(0, number).mapToObj(i -> made("case" + i)).toArray(MadeCase[]::new);
    }

    private MadeCase made(String id) {
        var day = START.plusDays(random.nextInt(DAYS));
        var made = MadeCase.received(id, body(), day.toString());
        if (random.nextInt(4) == 0) {
            made.mark(Mark.Kind.ROUTED, day.toString(), body(), "TRANSFER");
        }
        for (int hop = random.nextInt(4); hop > 0; hop--) {
            day = day.plusDays(random.nextInt(30));
            made.held(body(), day.toString());
            if (random.nextInt(4) == 0) {
                made.mark(Mark.Kind.OBJECTED, day.toString(), body(), null);
            }
        }
        for (int limit = random.nextInt(3); limit > 0; limit--) {
            var due = day.plusDays(random.nextInt(60));
            made.limit("KN-RESOLVE-1", step(), body(), day.toString(), due.toString(), done(due));
        }
        if (random.nextBoolean()) {
            day = day.plusDays(random.nextInt(60));
            made.decided(body(), day.toString(), random.nextBoolean() ? "UPHELD" : "ANNULLED_OR_AMENDED");
            made.against(BODIES.get(Math.floorMod(id.hashCode(), BODIES.size())));
        }
        if (random.nextBoolean()) {
            made.closed(day.plusDays(random.nextInt(60)).toString(), random.nextBoolean() ? "SETTLED" : "WITHDRAWN");
        }
        return made;
    }

    /** Some are rare. */
    private String step() {
        return STEPS.get(Math.min(random.nextInt(STEPS.size()), random.nextInt(STEPS.size())));
    }

    private String body() {
        return BODIES.get(random.nextInt(BODIES.size()));
    }

    private @Nullable String done(LocalDate due) {
        return random.nextInt(3) == 0
                ? null
                : due.plusDays(random.nextInt(-20, 20)).toString();
    }
}
