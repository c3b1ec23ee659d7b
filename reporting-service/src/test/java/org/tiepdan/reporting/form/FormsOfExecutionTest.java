package org.tiepdan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.reporting.form.MadeCase.COMMUNE;
import static org.tiepdan.reporting.form.MadeCase.PROVINCE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.account.SettlementResult;
import org.tiepdan.reporting.account.SettlementResult.Returned;
import org.tiepdan.reporting.account.SettlementResult.Share;
import org.tiepdan.reporting.account.SettlementResult.Worth;

/** 02/KQGQ and 04/KQGQ, in the third quarter of 2026. */
class FormsOfExecutionTest {
    private static final SettlementResult RESULT = new SettlementResult(
            new Worth(new BigDecimal("12.5"), new BigDecimal("300")),
            new Returned(null, new Share(new BigDecimal("7"), null, 2)),
            null,
            null);
    private static final String FIRST = "2026-06-15";
    private static final String LAST = "2026-09-14";

    /** From the day on which the decision takes effect; its execution is not recorded. */
    @Test
    void executionOfDecisionsAndConclusions() {
        var office = new Office(
                MadeCase.received("1", COMMUNE, "2026-05-04")
                        .routed("2026-05-04", "ACCEPT", COMMUNE)
                        .decided("2026-06-01", "RIGHT")
                        .brings("2026-06-01", RESULT)
                        .effective("2026-06-30"),
                MadeCase.received("2", COMMUNE, "2026-05-04")
                        .routed("2026-05-04", "ACCEPT", COMMUNE)
                        .decided("2026-09-01", "WRONG")
                        .effective("2026-09-14"),
                MadeCase.received("3", COMMUNE, "2026-05-04")
                        .type("DENUNCIATION")
                        .routed("2026-05-04", "ACCEPT", COMMUNE)
                        .decided("2026-07-01", "PARTLY_TRUE")
                        .brings("2026-07-01", RESULT),
                MadeCase.received("4", COMMUNE, "2026-05-04")
                        .type("DENUNCIATION")
                        .routed("2026-05-04", "ACCEPT", COMMUNE)
                        .decided("2026-07-01", "FALSE"));

        var decisions = office.total("02-KQGQ", "2024", PROVINCE, FIRST, LAST);
        var conclusions = office.total("04-KQGQ", "2021", PROVINCE, FIRST, LAST);

        assertThat(plain(decisions.subList(2, 4))).containsExactly("12.5", "300");
        assertThat(plain(decisions.subList(6, 10))).containsExactly("0", "0", "7", "0");
        assertThat(List.of(decisions.getFirst(), conclusions.getFirst()))
                .isEqualTo(List.of(BigDecimal.ONE, BigDecimal.ONE));
        assertThat(Arrays.asList(decisions.get(1), conclusions.get(1))).containsOnlyNulls();
        assertThat(plain(conclusions.subList(6, 8))).containsExactly("0", "2");
    }

    @Test
    void saysThatWhatEarlierPeriodsLeftIsUnknown() {
        var decisions = notes("02-KQGQ", "2024");
        var conclusions = notes("04-KQGQ", "2021");

        assertThat(decisions)
                .anyMatch(note -> note.startsWith("Cột 1, 3, 4, 7, 8, 9, 10: chỉ gồm quyết định giải quyết khiếu nại"))
                .noneMatch(note -> note.contains("suy ra từ các biểu khác"));
        assertThat(conclusions)
                .anyMatch(
                        note -> note.contains(
                                "chỉ gồm kết luận nội dung tố cáo ban hành trong kỳ; phần còn phải thực hiện của các kỳ trước"));
        assertThat(notes("03-XLD", "2024")).anyMatch(note -> note.contains("suy ra từ các biểu khác"));
    }

    private static List<String> notes(String form, String set) {
        return new Office()
                .table(Office.ask(form, set, PROVINCE, FIRST, LAST)).notes().stream()
                        .map(FormNote::vi)
                        .toList();
    }

    private static List<String> plain(List<BigDecimal> values) {
        return values.stream().map(BigDecimal::toPlainString).toList();
    }
}
