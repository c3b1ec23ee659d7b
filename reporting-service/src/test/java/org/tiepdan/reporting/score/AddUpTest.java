package org.tiepdan.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;

/** Whatever happens to cases, what a body had is what became of it, and each figure that is shown is as long as its list. */
class AddUpTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-16");
    private static final LocalDate START = LocalDate.parse("2025-07-01");
    private static final List<String> BODIES = List.of("19-btcd", "19-05443", "19-05710", "19-ubnd");

    @Test
    void inEachBlockAndSpan() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var cases = new ArrayList<MadeCase>();
            for (int i = 0; i < 60; i++) {
                cases.add(made(random, "case" + i));
            }
            var scores = new Scores(MadeAccounts.of(cases.toArray(MadeCase[]::new)), LAW, new OfficeDays(LAW));
            var from = START.plusDays(random.nextInt(400));
            check(scores, new Span(from, from.plusDays(1 + random.nextInt(200))), "seed " + seed);
        }
    }

    private static void check(Scores scores, Span span, String seed) {
        var cards = scores.read(asked(span, null)).bodies();
        for (var body : BODIES) {
            for (var block : Figure.Block.values()) {
                long sum = 0;
                for (var figure : Figure.of(block)) {
                    sum += (long) figure.sign()
                            * scores.list(asked(span, body), figure).size();
                }
                assertThat(sum)
                        .as("%s: %s of %s in %s", seed, block, body, span)
                        .isZero();
            }
        }
        for (var card : cards) {
            card.counts()
                    .figures()
                    .forEach((figure, count) -> assertThat(scores.list(asked(span, card.body()), figure))
                            .as("%s: %s of %s in %s", seed, figure, card.body(), span)
                            .hasSize(count.intValue()));
        }
    }

    private static Scores.Asked asked(Span span, @Nullable String body) {
        return new Scores.Asked(MadeAccounts.grant("19-ubnd", BODIES.toArray(String[]::new)), span, body, TODAY, null);
    }

    private static MadeCase made(Random random, String id) {
        var day = START.plusDays(random.nextInt(450));
        var made = MadeCase.received(id, body(random), day.toString());
        for (int hop = random.nextInt(4); hop > 0; hop--) {
            day = day.plusDays(random.nextInt(30));
            made.held(body(random), day.toString());
            if (random.nextInt(4) == 0) {
                made.mark(Mark.Kind.OBJECTED, day.toString(), body(random), null);
            }
        }
        for (int limit = random.nextInt(3); limit > 0; limit--) {
            var due = day.plusDays(random.nextInt(60));
            made.limit("KN-RESOLVE-1", "SETTLEMENT", body(random), day.toString(), due.toString(), done(random, due));
        }
        if (random.nextBoolean()) {
            day = day.plusDays(random.nextInt(60));
            made.decided(body(random), day.toString(), random.nextBoolean() ? "UPHELD" : "ANNULLED_OR_AMENDED");
        }
        if (random.nextBoolean()) {
            made.closed(day.plusDays(random.nextInt(60)).toString(), random.nextBoolean() ? "SETTLED" : "WITHDRAWN");
        }
        return made;
    }

    private static String body(Random random) {
        return BODIES.get(random.nextInt(BODIES.size()));
    }

    private static @Nullable String done(Random random, LocalDate due) {
        return random.nextInt(3) == 0
                ? null
                : due.plusDays(random.nextInt(-20, 20)).toString();
    }
}
