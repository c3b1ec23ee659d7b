package org.tiepdan.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.score.Scorecard.Card;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;

/** A second decision counts for the body that makes it, and for the body whose first decision it is about. */
class SecondDecisionsTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-16");
    private static final Span QUARTER = new Span(LocalDate.parse("2026-06-15"), LocalDate.parse("2026-09-15"));
    private static final String PROVINCE = "19-ubnd";
    private static final String WARD = "19-05443";
    private static final String COMMUNE = "19-05710";

    private static Scores scores(MadeCase... cases) {
        return new Scores(MadeAccounts.of(cases), LAW, new OfficeDays(LAW));
    }

    private static Scores.Asked asked(@Nullable String body) {
        return new Scores.Asked(MadeAccounts.grant(PROVINCE, PROVINCE, WARD, COMMUNE), QUARTER, body, TODAY, null);
    }

    private static MadeCase second(String id, String against, String settlement) {
        return MadeCase.received(id, PROVINCE, "2026-06-20")
                .against(against)
                .decided(PROVINCE, "2026-07-20", settlement);
    }

    private static Map<Figure, List<String>> reviews(Scores scores, String body) {
        var listed = new TreeMap<Figure, List<String>>();
        Stream.of(Figure.SECOND_DECIDED, Figure.REVERSED, Figure.FIRST_REVIEWED, Figure.FIRST_REVERSED)
                .forEach(figure -> listed.put(
                        figure,
                        Lists.of(scores, asked(body), figure).stream()
                                .map(entry -> entry.account().id())
                                .toList()));
        listed.values().removeIf(List::isEmpty);
        return listed;
    }

    @Test
    void aReversalCountsAgainstTheBodyWhoseFirstDecisionItReverses() {
        var scores = scores(
                second("upheld", WARD, "UPHELD"),
                second("reversed", WARD, "ANNULLED_OR_AMENDED"),
                second("first", WARD, "WRONG"),
                MadeCase.received("unnamed", PROVINCE, "2026-06-20")
                        .decided(PROVINCE, "2026-07-20", "ANNULLED_OR_AMENDED"));

        assertThat(reviews(scores, WARD))
                .isEqualTo(Map.of(
                        Figure.FIRST_REVIEWED,
                        List.of("reversed", "upheld"),
                        Figure.FIRST_REVERSED,
                        List.of("reversed")));
        assertThat(reviews(scores, PROVINCE))
                .isEqualTo(Map.of(
                        Figure.SECOND_DECIDED,
                        List.of("reversed", "unnamed", "upheld"),
                        Figure.REVERSED,
                        List.of("reversed", "unnamed")));
    }

    /** Until 2026-06-30 an officer says who settles first complaints about bodies of a province. */
    @Test
    void aBodyThatMayNotHaveDecidedFirstHasNoReversal() {
        var early = second("early", "19-thanh-tra", "ANNULLED_OR_AMENDED");
        var later = MadeCase.received("later", PROVINCE, "2026-07-01")
                .against("19-thanh-tra")
                .decided(PROVINCE, "2026-07-20", "ANNULLED_OR_AMENDED");
        var unknown = second("unknown", "no-such-body", "UPHELD");

        var scores = scores(early, later, unknown);

        assertThat(Lists.of(scores, askedAbove(), Figure.FIRST_REVIEWED))
                .extracting(entry -> entry.account().id())
                .containsExactly("later");
        assertThat(Lists.of(scores, askedAbove(), Figure.REVERSED)).hasSize(2);
    }

    private static Scores.Asked askedAbove() {
        var grant = MadeAccounts.grant(PROVINCE, PROVINCE, "19-thanh-tra", "no-such-body");
        return new Scores.Asked(grant, QUARTER, null, TODAY, null);
    }

    @Test
    void aDecisionOfAnotherQuarterDoesNotCount() {
        var scores = scores(MadeCase.received("later", PROVINCE, "2026-06-20")
                .against(WARD)
                .decided(PROVINCE, "2026-09-15", "ANNULLED_OR_AMENDED"));

        assertThat(reviews(scores, WARD)).isEmpty();
    }

    @Test
    void largeCountsAreShownForBothBodies() {
        var card = cards(both(6, 7)).get(WARD);

        assertThat(card).containsEntry(Figure.FIRST_REVIEWED, 13L).containsEntry(Figure.FIRST_REVERSED, 6L);
        assertThat(cards(both(6, 7)).get(PROVINCE))
                .containsEntry(Figure.SECOND_DECIDED, 13L)
                .containsEntry(Figure.REVERSED, 6L);
    }

    /** With all second decisions and those about one ward, those about the other would be their difference. */
    @Test
    void whatIsLeftOutOfOneBodyIsNotTheDifferenceOfTheOthers() {
        var cases = Stream.concat(Arrays.stream(both(6, 7)), Stream.of(second("one", COMMUNE, "UPHELD")))
                .toArray(MadeCase[]::new);

        var cards = cards(cases);

        assertThat(cards.get(COMMUNE)).doesNotContainKey(Figure.FIRST_REVIEWED);
        assertThat(cards.get(WARD).containsKey(Figure.FIRST_REVIEWED)
                        && cards.get(PROVINCE).containsKey(Figure.SECOND_DECIDED))
                .isFalse();
    }

    private static MadeCase[] both(int reversed, int upheld) {
        return Stream.concat(
                        IntStream.range(0, reversed).mapToObj(i -> second("r" + i, WARD, "ANNULLED_OR_AMENDED")),
                        IntStream.range(0, upheld).mapToObj(i -> second("u" + i, WARD, "UPHELD")))
                .toArray(MadeCase[]::new);
    }

    private static Map<String, Map<Figure, Long>> cards(MadeCase... cases) {
        var cards = new TreeMap<String, Map<Figure, Long>>();
        for (Card card : scores(cases).read(asked(null)).bodies()) {
            cards.put(String.valueOf(card.body()), card.counts().figures());
        }
        return cards;
    }
}
