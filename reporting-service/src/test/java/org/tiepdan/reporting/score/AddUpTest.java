package org.tiepdan.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.testkit.MadeAccounts;

/** Whatever happens to cases, inflow and results of a body balance, and each displayed figure equals the length of its list. */
class AddUpTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-16");

    @Test
    void inEachBlockAndSpan() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var cases = new RandomCases(random).some(60);
            var scores = new Scores(MadeAccounts.of(cases), LAW, new OfficeDays(LAW));
            var from = RandomCases.START.plusDays(random.nextInt(400));
            check(scores, new Span(from, from.plusDays(1 + random.nextInt(200))), "seed " + seed);
        }
    }

    private static void check(Scores scores, Span span, String seed) {
        var cards = scores.read(asked(span, null)).bodies();
        for (var body : RandomCases.BODIES) {
            for (var block : Figure.Block.values()) {
                long sum = 0;
                for (var figure : Figure.of(block)) {
                    sum += (long) figure.sign()
                            * Lists.of(scores, asked(span, body), figure).size();
                }
                assertThat(sum)
                        .as("%s: %s of %s in %s", seed, block, body, span)
                        .isZero();
            }
        }
        for (var card : cards) {
            card.counts()
                    .figures()
                    .forEach((figure, count) -> assertThat(Lists.of(scores, asked(span, card.body()), figure))
                            .as("%s: %s of %s in %s", seed, figure, card.body(), span)
                            .hasSize(count.intValue()));
        }
    }

    private static Scores.Asked asked(Span span, @Nullable String body) {
        return new Scores.Asked(
                MadeAccounts.grant("19-ubnd", RandomCases.BODIES.toArray(String[]::new)), span, body, TODAY, null);
    }
}
