package org.tiepdan.system.sample.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.system.sample.raw.MadeUpLog;
import org.tiepdan.system.sample.text.Days;

class VisitsTest {
    private static final Days MARCH = new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

    private final MadeUpLog log = new MadeUpLog()
            .received("came", "COMPLAINT", "x", "2026-03-05", "channel", "IN_PERSON", "signatories", 7)
            .received("again", "COMPLAINT", "x", "2026-03-06", "channel", "IN_PERSON")
            .received("recorded", "COMPLAINT", "x", "2026-03-10", "channel", "IN_PERSON")
            .received("posted", "COMPLAINT", "x", "2026-03-07", "channel", "POST")
            .received("april", "COMPLAINT", "x", "2026-04-01", "channel", "IN_PERSON")
            .closed("again", "DUPLICATE", "2026-03-06", "x")
            .intake(
                    "r1",
                    "reception.held.v1",
                    "by",
                    "x",
                    "heldOn",
                    "2026-03-10",
                    "session",
                    "PERIODIC_BY_HEAD",
                    "sessions",
                    1,
                    "visits",
                    4,
                    "people",
                    9,
                    "mattersFirst",
                    3,
                    "mattersAgain",
                    1,
                    "groups",
                    Map.of("groups", 1, "people", 6))
            .intake("r2", "reception.held.v1", "by", "x", "heldOn", "2026-03-11", "session", "REGULAR", "visits", 40)
            .intake("r2", "reception.voided.v1", "by", "x");

    @ParameterizedTest
    @CsvSource({
        "SESSIONS RECEPTIONS, 1",
        "VISITS RECEPTIONS, 6",
        "VISITS RECEPTIONS session=REGULAR, 2",
        "VISITORS RECEPTIONS session=REGULAR, 8",
        "VISIT_MATTERS_FIRST RECEPTIONS session=REGULAR, 1",
        "VISIT_MATTERS_AGAIN RECEPTIONS session=REGULAR, 1",
        "'VISITS RECEPTIONS session=PERIODIC_BY_HEAD,UNSCHEDULED_BY_HEAD', 4",
        "GROUP_VISITORS RECEPTIONS, 6",
        "VISITS RECEPTIONS session=BY_DELEGATE, 0"
    })
    void recordedReceptionsCountAndPetitionsInPersonOfOtherDays(String rule, int number) {
        var lives = log.read();
        var visits = new Visits(lives.receptions(), lives.all(), Set.of("x"), MARCH);

        assertThat(visits.count(List.of(rule.split(" ", -1))).number()).isEqualByComparingTo(Integer.toString(number));
    }
}
