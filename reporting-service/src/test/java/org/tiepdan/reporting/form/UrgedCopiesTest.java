package org.tiepdan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.reporting.form.MadeCase.BOARD;
import static org.tiepdan.reporting.form.MadeCase.COMMUNE;
import static org.tiepdan.reporting.form.MadeCase.PROVINCE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A copy that urges a late lower body (LTCD 26.1b): a petition in the column of urging, not a matter, and no figure of that body. */
class UrgedCopiesTest {
    private static final int ALL = 1;
    private static final int ELIGIBLE = 6;
    private static final int ELIGIBLE_MATTERS = 7;
    private static final int IN_COMPETENCE = 14;
    private static final int NOT_IN_COMPETENCE = 18;
    private static final int URGED = 21;

    private static final Office OFFICE = new Office(
            MadeCase.received("1", COMMUNE, "2026-07-01")
                    .routed("2026-07-01", "ACCEPT", COMMUNE)
                    .accepted("2026-07-02"),
            MadeCase.received("2", BOARD, "2026-08-20").urges("2026-08-20", "1", COMMUNE));

    @Test
    void countsWhereItWasReceivedAndInTheTotal() {
        assertThat(row(BOARD, false, ALL, ELIGIBLE, ELIGIBLE_MATTERS, IN_COMPETENCE, NOT_IN_COMPETENCE, URGED))
                .containsExactly(1, 1, 0, 0, 1, 1);
        assertThat(row(PROVINCE, true, ALL, ELIGIBLE, ELIGIBLE_MATTERS, IN_COMPETENCE, NOT_IN_COMPETENCE, URGED))
                .containsExactly(2, 2, 1, 1, 1, 1);
    }

    @Test
    void isNoPetitionOfTheBodyThatIsUrged() {
        assertThat(row(COMMUNE, false, ALL, ELIGIBLE, IN_COMPETENCE, URGED)).containsExactly(1, 1, 1, 0);
    }

    /** A copy is not a matter in any period; as known before its discovery, it was one. */
    @Test
    void aCopyIsNoMatterInAnyPeriodButWasOneAsThenKnown() {
        var office = new Office(
                MadeCase.received("1", COMMUNE, "2026-06-20").routed("2026-06-20", "ACCEPT", COMMUNE),
                MadeCase.received("2", COMMUNE, "2026-06-25")
                        .routed("2026-06-25", "ACCEPT", COMMUNE)
                        .copyOf("2026-10-05", "1")
                        .closed("2026-10-05", "DUPLICATE"));
        var third = Office.ask("01-XLD", "2024", PROVINCE, "2026-06-15", "2026-09-14");
        var before = third.at(Instant.parse("2026-10-01T00:00:00Z"));

        assertThat(office.table(third).total().value(ALL)).isEqualByComparingTo("2");
        assertThat(office.table(third).total().value(ELIGIBLE_MATTERS)).isEqualByComparingTo("1");
        assertThat(office.table(before).total().value(ELIGIBLE_MATTERS)).isEqualByComparingTo("2");
    }

    private static List<Integer> row(String body, boolean total, Integer... columns) {
        var table = OFFICE.table(Office.ask("01-XLD", "2024", PROVINCE, "2026-06-15", "2026-09-14"));
        assertThat(table.addsUp()).isTrue();
        var row = table.rows().stream()
                .filter(each -> each.body().equals(body) && each.total() == total)
                .findFirst()
                .orElseThrow();
        return Arrays.stream(columns)
                .map(column -> row.value(column).intValueExact())
                .toList();
    }
}
