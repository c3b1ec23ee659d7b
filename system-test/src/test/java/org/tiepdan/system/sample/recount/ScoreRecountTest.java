package org.tiepdan.system.sample.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.system.sample.raw.MadeUpLog;
import org.tiepdan.system.sample.text.Days;

class ScoreRecountTest {
    private static final Days MARCH = new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final MadeUpLog log = new MadeUpLog()
            .received("settled", "COMPLAINT", "x", "2026-02-20", "respondent", Map.of("body", "19-05443"))
            .opened("settled", "x", "2026-02-20", "ACCEPT", "x")
            .limit("settled", "set", "SETTLEMENT", "x", "2026-03-20")
            .limit("settled", "met", "SETTLEMENT", "x", "2026-03-20", "metOn", "2026-03-10")
            .act("settled", "decided", "x", "2026-03-10", "settlement", "ANNULLED_OR_AMENDED")
            .closed("settled", "SETTLED", "2026-04-10", "x")
            .received("late", "COMPLAINT", "btcd", "2026-01-05")
            .limit("late", "set", "HANDLING", "btcd", "2026-03-04")
            .limit("late", "missed", "HANDLING", "btcd", "2026-03-04")
            .opened("late", "btcd", "2026-03-06", "TRANSFER", "x")
            .limit("late", "set", "ACCEPTANCE", "x", "2026-03-20")
            .limit("late", "missed", "ACCEPTANCE", "x", "2026-03-20")
            .received("bounced", "COMPLAINT", "btcd", "2026-03-01")
            .opened("bounced", "btcd", "2026-03-01", "TRANSFER", "x")
            .act("bounced", "objected", "x", "2026-03-03")
            .tracking("bounced", "case.routed.v1", "competentBody", "x", "outcome", "TRANSFER", "on", "2026-03-05")
            .act("bounced", "answered", "x", "2026-03-20")
            .closed("bounced", "ANSWERED", "2026-03-20", "x")
            .act("bounced", "notified", "x", "2026-03-21", "of", "RESULT_TO_SENDER");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OPENING, x, settled",
                "OPENING, btcd, late",
                "RECEIVED, x, late bounced",
                "RECEIVED, btcd, bounced",
                "HANDED_ON, btcd, late bounced",
                "HANDED_ON, x, -",
                "SETTLED_ON_TIME, x, settled",
                "SETTLED_WITHOUT_LIMIT, x, bounced",
                "OPEN_LATE, x, late",
                "OVER_45_DAYS, x, late",
                "LATE_BY_RECEIVING, x, late",
                "LATE_BY_ITSELF, btcd, late",
                "LATE, x, late",
                "DUE_LATE, btcd, late",
                "DUE_MET, x, settled",
                "OBJECTED, x, bounced",
                "RETURNED, x, bounced",
                "TRANSFERRED, btcd, late bounced",
                "REPLIED, btcd, bounced",
                "SECOND_DECIDED, x, settled",
                "REVERSED, x, settled",
                "FIRST_REVIEWED, 19-05443, settled",
                "FIRST_REVERSED, 19-05443, settled",
                "FIRST_REVERSED, x, -"
            })
    void aFigureCountsWhatItsSentenceSays(String figure, String body, String ids) {
        assertThat(scored().figures().getOrDefault(figure, Map.of()).getOrDefault(body, List.of()))
                .containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(" ", -1));
    }

    private Scored scored() {
        return ScoreRecount.of(MARCH, TODAY, log.read().all());
    }

    /** Up to 31 March, 19 working days come after the 4th, and 7 after the 20th. */
    @Test
    void howLateAndHowOldIsCountedInDays() {
        assertThat(scored().late()).isEqualTo(Map.of("btcd", List.of(19L), "x", List.of(7L)));
        assertThat(scored().waiting()).isEqualTo(Map.of("x", List.of(85L)));
        assertThat(scored().reasons()).isEqualTo(Map.of("btcd", Map.of("HANDLING", 1L), "x", Map.of("HANDLING", 1L)));
        assertThat(scored().number("DUE", Scored.ALL)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 10", "2, 5, 10", "3, 5, 20", "10, 5, 50", "10, 9, 90", "11, 9, 100", "20, 10, 200"})
    void aShareOfDaysIsTheSmallestThatSoManyDoNotExceed(int size, int tenths, long day) {
        var days = LongStream.rangeClosed(1, size).map(at -> 10 * at).boxed().toList();

        assertThat(Scored.least(days, tenths)).isEqualTo(day);
    }
}
