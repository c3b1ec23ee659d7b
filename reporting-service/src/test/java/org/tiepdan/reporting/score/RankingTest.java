package org.tiepdan.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.score.ScoreRules;
import org.tiepdan.reporting.score.Counts.Rates;
import org.tiepdan.reporting.score.Scorecard.Card;
import org.tiepdan.reporting.score.Scorecard.Method;

/** The points of a body are the mean of closed on time, due and met, and 100 minus open and late. */
class RankingTest {
    private static final int FROM = 20;
    private static final Ranking RANKING = new Ranking(new ScoreRules(5, true, FROM));

    /** @param open late ones, of twenty open cases; the other rates are out of twenty, too */
    private static Card card(String body, long closed, long due, long open) {
        return card(body, new Rates(of(closed, FROM), of(due, FROM), of(open, FROM)));
    }

    private static Card card(String body, Rates rates) {
        return new Card(body, new Counts(Map.of(), List.of(), rates, null, null, List.of()), null, null, null);
    }

    private static Rate of(long count, long base) {
        return Rate.of(count, base);
    }

    @Test
    void theMeanOfTheThreeRatesDecides() {
        // (50 + 75 + 100 - 10) / 3 = 71.67; (100 + 100 + 100 - 0) / 3 = 100; (0 + 5 + 100 - 100) / 3 = 1.67.
        var ranked = RANKING.rank(List.of(card("middle", 10, 15, 2), card("last", 0, 1, 20), card("first", 20, 20, 0)));

        assertThat(ranked).extracting(Card::body).containsExactly("first", "middle", "last");
        assertThat(ranked).extracting(Card::rank).containsExactly(1, 2, 3);
        assertThat(ranked).extracting(Card::points).containsExactly(100.0, 71.7, 1.7);
    }

    @Test
    void equalPointsShareARankAndTheNextOneIsFree() {
        var ranked = RANKING.rank(
                List.of(card("d", 0, 0, 20), card("c", 20, 10, 10), card("b", 10, 20, 10), card("a", 20, 20, 0)));

        assertThat(ranked).extracting(Card::body).containsExactly("a", "b", "c", "d");
        assertThat(ranked).extracting(Card::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranked.get(1).points()).isEqualTo(ranked.get(2).points()).isEqualTo(66.7);
    }

    @Test
    void withAFewCasesBehindARateABodyComesLastWithoutARank() {
        var few = card("a-few", new Rates(of(19, 19), of(20, 20), of(0, 20)));
        var leftOut = card("a-left-out", new Rates(new Rate(null, null, null), of(20, 20), of(0, 20)));
        var enough = card("enough", 0, 0, 20);

        var ranked = RANKING.rank(List.of(leftOut, few, enough));

        assertThat(ranked).extracting(Card::body).containsExactly("enough", "a-few", "a-left-out");
        assertThat(ranked).extracting(Card::rank).containsExactly(1, null, null);
        assertThat(ranked).extracting(Card::points).containsExactly(0.0, null, null);
    }

    @Test
    void theMethodIsNamedBesideTheRanks() {
        assertThat(RANKING.method()).isEqualTo(new Method("MEAN_OF_THREE_RATES", FROM, "DERIVED"));
    }

    @Test
    void anOfficeMayTurnRankingOff() {
        var off = new Ranking(new ScoreRules(5, false, FROM));

        assertThat(off.method()).isNull();
        assertThat(off.rank(List.of(card("b", 20, 20, 0), card("a", 0, 0, 20))))
                .extracting(Card::body, Card::rank)
                .containsExactly(tuple("a", null), tuple("b", null));
    }
}
