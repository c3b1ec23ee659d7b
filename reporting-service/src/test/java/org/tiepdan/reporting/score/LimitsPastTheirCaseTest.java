package org.tiepdan.reporting.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.score.Scorecard.Card;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;

/** A limit can end after its case: it was due in the period that contains its last day, though nothing else of the case is in it. */
class LimitsPastTheirCaseTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-16");
    private static final Span SPAN = new Span(LocalDate.parse("2026-02-11"), LocalDate.parse("2026-03-11"));
    private static final String WARD = "19-05443";

    private final Scores scores = new Scores(
            MadeAccounts.of(
                    MadeCase.received("answered-early", WARD, "2026-01-30")
                            .limit("TCD-REPLY", "REPLY", WARD, "2026-01-30", "2026-02-13", "2026-02-02")
                            .closed("2026-02-02", "ANSWERED"),
                    MadeCase.received("due-before", WARD, "2026-01-20")
                            .limit("TCD-REPLY", "REPLY", WARD, "2026-01-20", "2026-02-10", "2026-02-02")
                            .closed("2026-02-02", "ANSWERED")),
            LAW,
            new OfficeDays(LAW));

    private static Scores.Asked asked() {
        return new Scores.Asked(MadeAccounts.grant("19-ubnd", "19-ubnd", WARD), SPAN, null, TODAY, null);
    }

    @Test
    void countsInTheSpanOfItsLastDayAndTheCaseInNoFigure() {
        var lengths = new TreeMap<Figure, List<String>>();
        Arrays.stream(Figure.values()).forEach(figure -> {
            var ids = Lists.of(scores, asked(), figure).stream()
                    .map(entry -> entry.account().id())
                    .toList();
            if (!ids.isEmpty()) {
                lengths.put(figure, ids);
            }
        });

        assertThat(lengths)
                .containsOnlyKeys(Figure.DUE_MET, Figure.DUE)
                .containsEntry(Figure.DUE_MET, List.of("answered-early"))
                .containsEntry(Figure.DUE, List.of("answered-early"));
    }

    @Test
    void aBodyWithSuchLimitsAloneHasACard() {
        assertThat(scores.read(asked()).bodies()).extracting(Card::body).containsExactly(WARD);
    }
}
