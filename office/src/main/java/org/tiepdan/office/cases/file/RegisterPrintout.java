package org.tiepdan.office.cases.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tiepdan.office.client.register.OfficialRegister;
import org.tiepdan.office.client.register.OfficialRegister.Column;
import org.tiepdan.office.print.PrintedHeading;
import org.tiepdan.office.print.PrintedRow;
import org.tiepdan.office.print.PrintedRow.Cell;
import org.tiepdan.office.print.Printout;
import org.tiepdan.office.words.TypedDay;

/** The official register on paper, in Vietnamese like the official form. */
final class RegisterPrintout {
    /** Relative widths of the columns. */
    private static final Map<String, Integer> WEIGHTS = Map.of(
            "ORDINAL",
            3,
            "RECEIVED_ON",
            6,
            "PERSON",
            8,
            "SUBJECT",
            14,
            "PEOPLE",
            5,
            "COMPETENT",
            5,
            "RESULT",
            12,
            "NOTE",
            10);

    private static final int USUAL_WEIGHT = 7;
    private static final Set<String> IN_THE_MIDDLE = Set.of("ORDINAL", "RECEIVED_ON", "PEOPLE", "COMPETENT");

    private RegisterPrintout() {}

    static Printout of(OfficialRegister register) {
        return new Printout(
                register.title().vi(),
                new Printout.Head("", register.bodyName().vi(), List.of("Mẫu số " + register.form(), register.basis())),
                List.of("Từ ngày " + TypedDay.shown(register.from()) + " đến ngày " + TypedDay.shown(register.to())),
                register.columns().stream()
                        .map(column -> PrintedHeading.column(
                                column.vi(),
                                "(" + column.number() + ")",
                                WEIGHTS.getOrDefault(column.member(), USUAL_WEIGHT)))
                        .toList(),
                register.rows().stream()
                        .map(row -> new PrintedRow(cells(row, register.columns()), false))
                        .toList(),
                List.of(
                        "Họ tên, địa chỉ và giấy tờ của người đến có trong đơn niêm phong, chỉ người có quyền mở được xem."),
                Printout.TO_BE_DATED,
                List.of(
                        new Printout.Signature("Người lập sổ", "(Ký, ghi rõ họ tên)"),
                        new Printout.Signature("Thủ trưởng cơ quan", "(Ký, đóng dấu, ghi rõ họ tên)")),
                Printout.Paper.A4);
    }

    private static List<Cell> cells(List<String> row, List<Column> columns) {
        return IntStream.range(0, row.size())
                .mapToObj(at -> IN_THE_MIDDLE.contains(columns.get(at).member())
                        ? Cell.middle(row.get(at))
                        : Cell.words(row.get(at)))
                .toList();
    }
}
