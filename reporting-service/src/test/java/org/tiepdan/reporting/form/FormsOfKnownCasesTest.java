package org.tiepdan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.reporting.form.MadeCase.BOARD;
import static org.tiepdan.reporting.form.MadeCase.COMMUNE;
import static org.tiepdan.reporting.form.MadeCase.OTHER_COMMUNE;
import static org.tiepdan.reporting.form.MadeCase.PROVINCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.account.SettlementResult;
import org.tiepdan.reporting.account.SettlementResult.Discipline;
import org.tiepdan.reporting.account.SettlementResult.Investigation;
import org.tiepdan.reporting.account.SettlementResult.Returned;
import org.tiepdan.reporting.account.SettlementResult.Share;
import org.tiepdan.reporting.account.SettlementResult.Worth;
import org.tiepdan.reporting.form.figures.ReceptionFigures;

/** Each form, with a few cases that can be counted by hand, in the third quarter of 2026 (15/6 to 14/9). */
class FormsOfKnownCasesTest {
    private static final SettlementResult RESULT = new SettlementResult(
            new Worth(new BigDecimal("12.5"), new BigDecimal("300")),
            new Returned(null, new Share(new BigDecimal("7"), null, 2)),
            new Discipline(3, 1),
            new Investigation(1, 2, 1));
    private static final String FIRST = "2026-06-15";
    private static final String LAST = "2026-09-14";

    private static Office office() {
        return new Office(
                // Carried over, settled late.
                MadeCase.received("1", BOARD, "2026-05-04")
                        .field("LAND_HOUSING")
                        .signedBy("GROUP", 7)
                        .routed("2026-05-06", "TRANSFER", COMMUNE)
                        .accepted("2026-05-10")
                        .limit("2026-06-20", "2026-07-01", "MISSED")
                        .decided("2026-07-01", "RIGHT")
                        .brings("2026-07-01", RESULT)
                        .closed("2026-07-05", "SETTLED"),
                // Received, second instance, settled in time.
                MadeCase.received("2", BOARD, "2026-06-16")
                        .field("POLICY")
                        .instance(2)
                        .routed("2026-06-17", "ACCEPT", PROVINCE)
                        .accepted("2026-06-20")
                        .limit("2026-08-20", "2026-08-01", "MET")
                        .decided("2026-08-01", "ANNULLED_OR_AMENDED")
                        .closed("2026-08-02", "SETTLED"),
                // Received, guided elsewhere.
                MadeCase.received("3", BOARD, "2026-07-01")
                        .field("JUDICIAL")
                        .routed("2026-07-03", "GUIDE", "toa-an")
                        .closed("2026-07-03", "GUIDED"),
                // A denunciation, being settled.
                MadeCase.received("4", COMMUNE, "2026-07-01")
                        .type("DENUNCIATION")
                        .field("CORRUPTION")
                        .routed("2026-07-02", "ACCEPT", COMMUNE)
                        .accepted("2026-07-09"),
                // Feedback for a body outside the province, which answers.
                MadeCase.received("5", BOARD, "2026-07-01")
                        .type("FEEDBACK")
                        .routed("2026-07-02", "TRANSFER", "bo-noi-vu")
                        .replied("2026-08-01", "bo-noi-vu")
                        .closed("2026-07-02", "TRANSFERRED_OUT"),
                // A copy, filed.
                MadeCase.received("6", BOARD, "2026-07-04")
                        .copyOf("2026-07-05", "2")
                        .routed("2026-07-05", "FILE", BOARD)
                        .closed("2026-07-05", "DUPLICATE"),
                // A petition with two matters, one withdrawn and one not decided yet.
                MadeCase.received("7", BOARD, "2026-07-10").type("MIXED").split("2026-07-11"),
                MadeCase.received("7a", BOARD, "2026-07-10")
                        .matterOf("7")
                        .field("LAND_HOUSING")
                        .routed("2026-07-11", "TRANSFER", COMMUNE)
                        .accepted("2026-07-15")
                        .closed("2026-07-20", "WITHDRAWN"),
                MadeCase.received("7b", BOARD, "2026-07-10")
                        .matterOf("7")
                        .type("DENUNCIATION")
                        .routed("2026-07-11", "TRANSFER", OTHER_COMMUNE),
                // After the period.
                MadeCase.received("8", BOARD, "2026-09-15"));
    }

    @Test
    void handlingOfPetitions() {
        var total = total(office(), "01-XLD", "2024", PROVINCE);

        assertThat(total).isEqualTo(numbers(7, 1, 6, 5, 2, 6, 7, 3, 1, 1, 1, 1, 4, 3, 2, 1, 0, 2, 1, 1, 0, 1));
    }

    @Test
    void handlingOfComplaints() {
        var total = total(office(), "02-XLD", "2024", PROVINCE);

        assertThat(total)
                .isEqualTo(numbers(4, 1, 3, 4, 1, 3, 3, 4, 3, 1, 2, 0, 1, 0, 0, 2, 1, null, 1, 3, 2, 1, 1, 1, 0, 0));
    }

    @Test
    void handlingOfDenunciations() {
        var total = total(office(), "03-XLD", "2024", PROVINCE);

        assertThat(total)
                .isEqualTo(
                        numbers(1, 0, 1, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 1, 0, 0, 1, null, null, 2, 2, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void handlingOfFeedback() {
        var total = total(office(), "04-XLD", "2024", PROVINCE);

        assertThat(total).isEqualTo(numbers(1, 0, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0));
    }

    @Test
    void in2021ThosePetitionsAreToldApartByWhoSigned() {
        var total = total(office(), "01-XLD", "2021", PROVINCE);

        assertThat(total.subList(0, 10)).isEqualTo(numbers(7, 1, 0, 0, 0, 6, 0, 5, 6, 7));
        assertThat(total.subList(15, 17)).isEqualTo(numbers(1, 3));
    }

    @Test
    void settlementOfComplaints() {
        var total = total(office(), "01-KQGQ", "2024", PROVINCE);

        assertThat(plain(total))
                .containsExactly(
                        "2", "1", "1", "3", "2", "1", "12.5", "300", "0", "0", "7", "0", "0", "2", "3", "1", "1", "2",
                        "1", "1", "0", "0", "0", "1", "1", "1");
    }

    @Test
    void settlementOfDenunciations() {
        var total = total(office(), "03-KQGQ", "2021", PROVINCE);

        assertThat(total.subList(0, 10)).isEqualTo(numbers(1, 0, 1, 2, 0, 0, 0, 0, 0, 0));
        assertThat(total.subList(10, 23)).containsOnly(BigDecimal.ZERO);
        assertThat(total.subList(23, 31)).isEqualTo(numbers(0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void petitionsAtReceptions() {
        assertThat(total(office(), "02-TCD", "2021", PROVINCE))
                .isEqualTo(numbers(6, 6, 3, 3, 1, 2, 1, 1, 2, 4, 2, 2, 1, 1, 0, 1, null));
        var posted = new Office(MadeCase.received("9", BOARD, "2026-07-01").channel("POST"));
        assertThat(total(posted, "02-TCD", "2021", PROVINCE).getFirst()).isZero();
    }

    @Test
    void receptions() {
        var office = office().held(
                        new ReceptionFigures("r1", BOARD, LocalDate.of(2026, 7, 1), "REGULAR", 5, 9, 3, 2, 1, 6, 1, 0),
                        new ReceptionFigures(
                                "r2", PROVINCE, LocalDate.of(2026, 7, 10), "PERIODIC_BY_HEAD", 2, 2, 1, 1, 0, 0, 0, 0),
                        new ReceptionFigures(
                                "r3", COMMUNE, LocalDate.of(2026, 7, 11), "BY_DELEGATE", 1, 1, 1, 0, 0, 0, 0, 0),
                        new ReceptionFigures(
                                "r4", BOARD, LocalDate.of(2026, 9, 15), "REGULAR", 9, 9, 9, 9, 0, 0, 0, 0));

        var total = total(office, "01-TCD", "2024", PROVINCE);

        assertThat(total)
                .isEqualTo(numbers(
                        8, 12, 8, 5, 9, 3, 2, 1, 6, 1, 0, 1, 2, 2, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0));
    }

    /** A group is one visit: a record of others that says otherwise is not signed. */
    @Test
    void moreGroupsThanVisitsDoNotAddUp() {
        var office = new Office()
                .held(new ReceptionFigures("r1", BOARD, LocalDate.of(2026, 7, 1), "REGULAR", 1, 12, 2, 0, 2, 12, 2, 0));

        var table = office.table(Office.ask("01-TCD", "2024", PROVINCE, FIRST, LAST));

        assertThat(table.checks())
                .filteredOn(check -> !check.holds())
                .extracting(check -> check.check().text())
                .containsExactly("c4 >= c8");
    }

    @Test
    void aRowForEachBodyBelowAndOneForAllTogether() {
        var table = office().table(Office.ask("01-XLD", "2024", PROVINCE, FIRST, LAST));
        var received = new TreeMap<String, BigDecimal>();
        table.rows().stream().filter(row -> !row.total()).forEach(row -> received.put(row.body(), row.value(1)));

        assertThat(table.rows()).hasSizeGreaterThan(100);
        assertThat(received).containsEntry(BOARD, BigDecimal.valueOf(5));
        assertThat(received).containsEntry(PROVINCE, BigDecimal.ONE);
        assertThat(received).containsEntry(COMMUNE, BigDecimal.valueOf(2));
        assertThat(table.addsUp()).isTrue();
        assertThat(table.total().value(1)).isEqualByComparingTo("7");
    }

    @Test
    void aBodyCountsWhatWasHandedInAndOut() {
        var board =
                office().table(Office.ask("01-XLD", "2024", BOARD, FIRST, LAST)).total();

        // It had six petitions and transferred the second; it still holds only the split one.
        assertThat(List.of(board.value(1), board.value(4), board.value(5))).isEqualTo(numbers(5, 4, 1));
    }

    @Test
    void saysWhereColumnsAndDaysComeFrom() {
        var table = office().table(Office.ask("03-KQGQ", "2025", PROVINCE, FIRST, LAST));

        assertThat(table.notes()).extracting(FormNote::en).anyMatch(note -> note.contains("TT 06/2025"));
        assertThat(office().table(Office.ask("02-XLD", "2024", PROVINCE, FIRST, LAST))
                        .notes())
                .extracting(FormNote::vi)
                .anyMatch(note -> note.contains("Cột 18: hệ thống không ghi nhận"));
    }

    @Test
    void whatNobodyRecordsIsNotZero() {
        assertThat(total(office(), "01-TCD", "2024", PROVINCE)).containsOnlyNulls();
        assertThat(total(office(), "02-XLD", "2024", PROVINCE).get(17)).isNull();
    }

    private static List<BigDecimal> total(Office office, String form, String set, String body) {
        var table = office.table(Office.ask(form, set, body, FIRST, LAST));
        assertThat(table.checks()).filteredOn(check -> !check.holds()).isEmpty();
        return table.total().values();
    }

    private static List<String> plain(List<BigDecimal> values) {
        return values.stream().map(BigDecimal::toPlainString).toList();
    }

    private static List<BigDecimal> numbers(Integer... numbers) {
        return Arrays.stream(numbers)
                .map(number -> number == null ? null : BigDecimal.valueOf(number))
                .toList();
    }
}
