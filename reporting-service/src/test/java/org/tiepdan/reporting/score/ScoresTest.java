package org.tiepdan.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.score.Scorecard.Card;
import org.tiepdan.reporting.score.reckon.Entry;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;

class ScoresTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-16");
    private static final Span QUARTER = new Span(LocalDate.parse("2026-06-15"), LocalDate.parse("2026-09-15"));
    private static final String BOARD = "19-btcd";
    private static final String WARD = "19-05443";

    private static Scores scores(MadeCase... cases) {
        return new Scores(MadeAccounts.of(cases), LAW, new OfficeDays(LAW));
    }

    private static Scores.Asked asked(@Nullable String body) {
        return new Scores.Asked(MadeAccounts.grant("19-ubnd", "19-ubnd", BOARD, WARD), QUARTER, body, TODAY, null);
    }

    /** Each nonzero figure of a body, counted from its list. */
    private static Map<Figure, Integer> counted(Scores scores, String body) {
        var counted = new TreeMap<Figure, Integer>();
        Arrays.stream(Figure.values()).forEach(figure -> {
            int length = Lists.of(scores, asked(body), figure).size();
            if (length > 0) {
                counted.put(figure, length);
            }
        });
        return counted;
    }

    private static MadeCase settled(String id, String due, String decided) {
        return MadeCase.received(id, WARD, "2026-06-20")
                .held(WARD, "2026-06-20")
                .limit("KN-RESOLVE-1", "SETTLEMENT", WARD, "2026-06-25", due, decided)
                .decided(WARD, decided, "RIGHT")
                .closed("2026-09-10", "SETTLED");
    }

    @Test
    void settledInTimeIsOnTimeWhateverComesAfterTheDecision() {
        assertThat(counted(scores(settled("a", "2026-07-25", "2026-07-25")), WARD))
                .isEqualTo(Map.of(Figure.RECEIVED, 1, Figure.SETTLED_ON_TIME, 1, Figure.DUE_MET, 1, Figure.DUE, 1));
    }

    @Test
    void settledADayLaterIsLateByItself() {
        assertThat(counted(scores(settled("a", "2026-07-25", "2026-07-26")), WARD))
                .isEqualTo(Map.of(
                        Figure.RECEIVED, 1,
                        Figure.SETTLED_LATE, 1,
                        Figure.LATE, 1,
                        Figure.LATE_BY_ITSELF, 1,
                        Figure.DUE_LATE, 1,
                        Figure.DUE, 1));
    }

    @Test
    void whatTheBoardPassedOnLateIsLateByTheBoardAndNotByTheWardThatGotIt() {
        var scores = scores(MadeCase.received("a", BOARD, "2026-06-20")
                .limit("TC-TRANSFER", "HANDING_ON", BOARD, "2026-06-20", "2026-06-26", "2026-07-02")
                .mark(Mark.Kind.ROUTED, "2026-07-02", WARD, "TRANSFER")
                .held(WARD, "2026-07-02")
                .limit("KN-RESOLVE-1", "SETTLEMENT", WARD, "2026-07-05", "2026-10-05", null));

        assertThat(counted(scores, WARD))
                .isEqualTo(Map.of(
                        Figure.RECEIVED,
                        1,
                        Figure.OPEN_IN_TIME,
                        1,
                        Figure.OVER_45_DAYS,
                        1,
                        Figure.LATE,
                        1,
                        Figure.LATE_BY_RECEIVING,
                        1));
        assertThat(counted(scores, BOARD))
                .isEqualTo(Map.of(
                        Figure.RECEIVED,
                        1,
                        Figure.HANDED_ON,
                        1,
                        Figure.TRANSFERRED,
                        1,
                        Figure.LATE,
                        1,
                        Figure.LATE_BY_ITSELF,
                        1,
                        Figure.DUE_LATE,
                        1,
                        Figure.DUE,
                        1));
    }

    @Test
    void aSuspendedTimeIsNobodys() {
        var scores = scores(MadeCase.received("a", WARD, "2026-06-20")
                .limit("KN-RESOLVE-1", "SETTLEMENT", WARD, "2026-06-25", "2026-07-25", null, "PAUSED"));

        assertThat(counted(scores, WARD))
                .isEqualTo(Map.of(Figure.RECEIVED, 1, Figure.OPEN_IN_TIME, 1, Figure.OVER_45_DAYS, 1));
    }

    @Test
    void aCopyAndAPetitionThatWasSplitAreNoMatter() {
        var scores = scores(
                MadeCase.received("a", WARD, "2026-06-20").mark(Mark.Kind.COPY, "2026-06-20", null, "b"),
                MadeCase.received("c", WARD, "2026-06-20").mark(Mark.Kind.SPLIT, "2026-06-20", null, null));

        assertThat(counted(scores, WARD)).isEmpty();
    }

    @Test
    void whatCameBackAfterAnObjectionWasReturned() {
        var scores = scores(
                MadeCase.received("a", BOARD, "2026-06-20")
                        .held(WARD, "2026-06-22")
                        .mark(Mark.Kind.OBJECTED, "2026-06-25", WARD, null)
                        .held(BOARD, "2026-06-25")
                        .held(WARD, "2026-06-30"),
                MadeCase.received("b", BOARD, "2026-06-20")
                        .held(WARD, "2026-06-22")
                        .mark(Mark.Kind.OBJECTED, "2026-06-25", WARD, null)
                        .held(BOARD, "2026-06-25"));

        assertThat(counted(scores, WARD)).containsEntry(Figure.OBJECTED, 2).containsEntry(Figure.RETURNED, 1);
        assertThat(counted(scores, WARD)).containsEntry(Figure.HANDED_ON, 1).containsEntry(Figure.OPEN_IN_TIME, 1);
    }

    @Test
    void aTransferIsRepliedToWhenItsSenderWasToldTheResult() {
        var scores = scores(MadeCase.received("a", BOARD, "2026-07-02")
                .mark(Mark.Kind.ROUTED, "2026-07-02", WARD, "TRANSFER")
                .held(WARD, "2026-07-02")
                .decided(WARD, "2026-08-03", "RIGHT")
                .limit("TCD-RESULT-BACK", "NOTICE", WARD, "2026-08-03", "2026-08-10", "2026-08-05"));

        assertThat(counted(scores, BOARD)).containsEntry(Figure.TRANSFERRED, 1).containsEntry(Figure.REPLIED, 1);
    }

    @Test
    void ofSecondDecisionsThoseThatAnnulOrAmendAreCounted() {
        var scores = scores(
                settled("a", "2026-07-25", "2026-07-20"),
                MadeCase.received("b", WARD, "2026-06-20").decided(WARD, "2026-07-20", "UPHELD"),
                MadeCase.received("c", WARD, "2026-06-20").decided(WARD, "2026-07-20", "ANNULLED_OR_AMENDED"));

        assertThat(counted(scores, WARD))
                .containsEntry(Figure.SECOND_DECIDED, 2)
                .containsEntry(Figure.REVERSED, 1);
    }

    @Test
    void aDenunciationIsInNoFigureOfWhoIsDenounced() {
        var scores = scores(MadeCase.received("a", BOARD, "2026-06-20").denouncing("19-ubnd"));

        assertThat(counted(scores, BOARD)).isEmpty();
    }

    @Test
    void aBodyOutOfReachHasNoCardThoughItHadACaseThatIsSeen() {
        var scores = scores(MadeCase.received("a", WARD, "2026-06-20").held("19-05710", "2026-06-22"));

        assertThat(scores.read(asked(null)).bodies()).extracting(Card::body).containsExactly(WARD);
    }

    @Test
    void ratesHaveTheDenominatorsThatTheyAreDocumentedWith() {
        var cases = Stream.of(
                        repeated(6, "on-time", id -> settled(id, "2026-07-25", "2026-07-24")),
                        repeated(6, "late", id -> settled(id, "2026-07-24", "2026-08-03")),
                        repeated(
                                8,
                                "open",
                                id -> MadeCase.received(id, WARD, "2026-06-20")
                                        .limit("KN-ACCEPT-1", "ACCEPTANCE", WARD, "2026-06-20", "2026-06-30", null)),
                        repeated(12, "kept", id -> MadeCase.received(id, WARD, "2026-09-10")))
                .flatMap(List::stream)
                .toArray(MadeCase[]::new);

        var card = scores(cases).read(asked(null)).bodies().getFirst();

        assertThat(card.counts().rates().closedOnTime()).isEqualTo(new Rate(6L, 12L, 50.0));
        assertThat(card.counts().rates().dueAndMet()).isEqualTo(new Rate(6L, 20L, 30.0));
        assertThat(card.counts().rates().openAndLate()).isEqualTo(new Rate(8L, 20L, 40.0));
        assertThat(card.counts().leftOut()).isEmpty();
        assertThat(card.counts().reasons())
                .containsExactly(new Tallied.Reason("ACCEPTANCE", 8), new Tallied.Reason("SETTLEMENT", 6));
        // 6 settlements are 6 working days late; 8 acceptances have been late since 30 June.
        assertThat(card.counts().late()).isEqualTo(new Spread(52, 52, 52));
        assertThat(card.rank()).isNull();
        assertThat(card.yearBefore()).isNull();
    }

    private static List<MadeCase> repeated(int times, String name, Function<String, MadeCase> one) {
        return IntStream.range(0, times).mapToObj(i -> one.apply(name + i)).toList();
    }

    @Test
    void aCaseUnderTheLineIsLeftOutWithAnother() {
        var cases = Stream.of(
                        repeated(7, "on-time", id -> settled(id, "2026-07-25", "2026-07-24")),
                        repeated(2, "late", id -> settled(id, "2026-07-24", "2026-08-03")))
                .flatMap(List::stream)
                .toArray(MadeCase[]::new);

        var counts = scores(cases).read(asked(null)).bodies().getFirst().counts();

        assertThat(counts.leftOut())
                .contains(Figure.SETTLED_LATE, Figure.SETTLED_ON_TIME, Figure.LATE, Figure.DUE_LATE, Figure.DUE_MET);
        assertThat(counts.rates().closedOnTime().percent()).isNull();
        assertThat(counts.late()).isNull();
    }

    @Test
    void whatIsKnownLaterIsNotCountedBefore() {
        var scores = scores(settled("a", "2026-07-25", "2026-07-24"));
        var before = new Scores.Asked(asked(null).grant(), QUARTER, null, TODAY, Instant.parse("2026-07-01T00:00:00Z"));

        assertThat(Lists.of(scores, before, Figure.SETTLED_ON_TIME)).isEmpty();
        assertThat(Lists.of(scores, before, Figure.OPEN_IN_TIME))
                .extracting(Entry::body)
                .containsExactly(WARD);
    }
}
