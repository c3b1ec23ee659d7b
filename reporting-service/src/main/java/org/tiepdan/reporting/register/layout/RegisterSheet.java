package org.tiepdan.reporting.register.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.Heading;
import org.tiepdan.reporting.sheet.Row;
import org.tiepdan.reporting.sheet.Sheet;

/** The register of reception as a sheet in the official layout. */
public final class RegisterSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private RegisterSheet() {}

    public static Sheet of(OfficialRegister register) {
        return new Sheet(
                "%s_%s_%s_%s"
                        .formatted(register.form().replace('/', '-'), register.from(), register.to(), register.body()),
                List.of("Mẫu số " + register.form()),
                List.of(
                        register.title().vi(),
                        register.bodyName().vi(),
                        "Từ ngày %s đến ngày %s".formatted(day(register.from()), day(register.to()))),
                register.columns().stream()
                        .map(column -> Heading.column(column.vi(), String.valueOf(column.number())))
                        .toList(),
                register.rows().stream().map(RegisterSheet::row).toList(),
                List.of(),
                List.of());
    }

    private static Row row(List<String> cells) {
        return new Row(
                cells.stream()
                        .map(text -> text.isEmpty() ? new Cell.Empty() : (Cell) new Cell.Text(text))
                        .toList(),
                false);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
