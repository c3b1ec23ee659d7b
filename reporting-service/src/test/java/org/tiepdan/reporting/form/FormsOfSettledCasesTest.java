package org.tiepdan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.reporting.form.MadeCase.COMMUNE;
import static org.tiepdan.reporting.form.MadeCase.OTHER_COMMUNE;
import static org.tiepdan.reporting.form.MadeCase.PROVINCE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What forms say of a case that is settled or examined, and not closed yet, in the third quarter of 2026 (15/6 to 14/9). */
class FormsOfSettledCasesTest {
    private static final String FIRST = "2026-06-15";
    private static final String LAST = "2026-09-14";

    /** It is closed weeks later, once its decision has been sent and has effect. */
    @Test
    void aDecidedCaseIsNotCarriedOverAgain() {
        var office = new Office(MadeCase.received("1", COMMUNE, "2026-07-01")
                .routed("2026-07-01", "ACCEPT", COMMUNE)
                .accepted("2026-07-05")
                .limit("2026-08-20", "2026-08-10", "MET")
                .decided("2026-08-10", "RIGHT")
                .closed("2026-09-25", "SETTLED"));

        assertThat(office.total("01-XLD", "2024", PROVINCE, FIRST, LAST).subList(0, 13))
                .isEqualTo(numbers(1, 0, 1, 1, 0, 1, 1, 1, 0, 0, 1, 0, 0));
        assertThat(office.total("01-KQGQ", "2024", PROVINCE, FIRST, LAST).subList(0, 5))
                .isEqualTo(numbers(1, 0, 1, 1, 1));
        for (var form : List.of("01-XLD", "02-XLD", "01-KQGQ")) {
            assertThat(office.total(form, "2024", PROVINCE, "2026-09-15", "2026-12-14"))
                    .filteredOn(Objects::nonNull)
                    .containsOnly(BigDecimal.ZERO);
        }
    }

    @Test
    void feedbackIsExaminedOnceItsHandlingIsDecided() {
        var office = new Office(
                MadeCase.received("settling", COMMUNE, "2026-07-01")
                        .type("FEEDBACK")
                        .routed("2026-07-01", "ACCEPT", COMMUNE)
                        .accepted("2026-07-05"),
                MadeCase.received("before", COMMUNE, "2026-06-01")
                        .type("PROPOSAL")
                        .routed("2026-07-01", "FILE", COMMUNE)
                        .closed("2026-07-01", "FILED"),
                MadeCase.received("waiting", COMMUNE, "2026-07-01").type("FEEDBACK"));

        assertThat(office.total("04-XLD", "2024", PROVINCE, FIRST, LAST).subList(0, 8))
                .isEqualTo(numbers(3, 1, 2, 2, 1, 1, 1, 1));
    }

    /** The matter was settled before, elsewhere; the file only moved. */
    @Test
    void aBodyThatGetsACaseAfterItWasSettledDoesNotCountIt() {
        var office = new Office(MadeCase.received("1", COMMUNE, "2026-07-01")
                .routed("2026-07-01", "ACCEPT", COMMUNE)
                .accepted("2026-07-05")
                .decided("2026-08-10", "RIGHT")
                .handedOn("2026-08-20", OTHER_COMMUNE)
                .closed("2026-09-05", "SETTLED"));

        for (var form : List.of("01-XLD", "02-XLD", "01-KQGQ")) {
            assertThat(office.total(form, "2024", OTHER_COMMUNE, FIRST, LAST))
                    .filteredOn(Objects::nonNull)
                    .containsOnly(BigDecimal.ZERO);
        }
        assertThat(office.total("01-XLD", "2024", COMMUNE, FIRST, LAST).subList(0, 13))
                .isEqualTo(numbers(1, 0, 1, 1, 0, 1, 1, 1, 0, 0, 1, 0, 0));
        assertThat(office.total("01-KQGQ", "2024", COMMUNE, FIRST, LAST).subList(0, 3))
                .isEqualTo(numbers(1, 0, 1));
    }

    @Test
    void feedbackThatLeftWithoutAResultWasNotExamined() {
        var office = new Office(
                MadeCase.received("1", COMMUNE, "2026-07-01").type("FEEDBACK").closed("2026-07-20", "WITHDRAWN"));

        assertThat(office.total("04-XLD", "2024", PROVINCE, FIRST, LAST).subList(0, 4))
                .isEqualTo(numbers(1, 0, 1, 0));
    }

    private static List<BigDecimal> numbers(int... numbers) {
        return IntStream.of(numbers).mapToObj(BigDecimal::valueOf).toList();
    }
}
