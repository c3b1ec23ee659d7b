package org.tiepdan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.reporting.form.MadeCase.BOARD;
import static org.tiepdan.reporting.form.MadeCase.COMMUNE;
import static org.tiepdan.reporting.form.MadeCase.OTHER_COMMUNE;
import static org.tiepdan.reporting.form.MadeCase.PROVINCE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The body whose competence a petition counts under if several bodies held it. */
class InCompetenceTest {
    private static final String FIRST = "2026-06-15";
    private static final String LAST = "2026-09-14";

    /** A reception board is part of the people's committee for which it receives: LTCD 12.2. */
    @Test
    void aBoardIsInCompetenceWhereTheBodyForWhichItReceivesHasToSettle() {
        var office = new Office(MadeCase.received("1", BOARD, "2026-07-01").routed("2026-07-02", "ACCEPT", PROVINCE));

        assertThat(row(office, "01-XLD", BOARD, 6, 14, 18)).isEqualTo(numbers(1, 1, 0));
        assertThat(row(office, "01-KQGQ", BOARD, 1)).isEqualTo(numbers(0));
        assertThat(row(office, "01-KQGQ", PROVINCE, 1)).isEqualTo(numbers(1));
    }

    @Test
    void whatWasTakenUpAndHandedOnIsInCompetenceOnlyWhereItWent() {
        var office = new Office(MadeCase.received("1", COMMUNE, "2026-07-01")
                .routed("2026-07-02", "ACCEPT", COMMUNE)
                .handedOn("2026-07-05", OTHER_COMMUNE));

        assertThat(row(office, "01-XLD", COMMUNE, 6, 14, 18, 19, 20, 21)).isEqualTo(numbers(1, 0, 1, 0, 1, 0));
        assertThat(row(office, "01-XLD", OTHER_COMMUNE, 6, 14, 18)).isEqualTo(numbers(1, 1, 0));
    }

    /** The rules may pass it on whole; the body that got it has to split it, and cannot settle it as it is. */
    @Test
    void aPetitionOfSeveralMattersIsInNobodysCompetence() {
        var office = new Office(MadeCase.received("1", COMMUNE, "2026-07-01")
                .type("MIXED")
                .routed("2026-07-02", "TRANSFER", OTHER_COMMUNE));

        assertThat(row(office, "01-XLD", COMMUNE, 6, 8, 9, 10, 14, 18, 20)).isEqualTo(numbers(1, 0, 0, 0, 0, 1, 1));
        assertThat(row(office, "01-XLD", OTHER_COMMUNE, 6, 8, 9, 10, 14, 18)).isEqualTo(numbers(1, 0, 0, 0, 0, 0));
    }

    private static List<BigDecimal> row(Office office, String form, String body, Integer... columns) {
        var table = office.table(Office.ask(form, "2024", PROVINCE, FIRST, LAST));
        assertThat(table.addsUp()).isTrue();
        var row = table.rows().stream()
                .filter(each -> each.body().equals(body) && !each.total())
                .findFirst()
                .orElseThrow();
        return Arrays.stream(columns).map(row::value).toList();
    }

    private static List<BigDecimal> numbers(Integer... numbers) {
        return Arrays.stream(numbers)
                .map(number -> number == null ? null : BigDecimal.valueOf(number))
                .toList();
    }
}
