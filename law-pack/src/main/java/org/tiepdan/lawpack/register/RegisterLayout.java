package org.tiepdan.lawpack.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tiepdan.lawpack.pack.LawPackException;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;
import org.tiepdan.lawpack.table.Table;

/**
 * The columns of an official register, read from {@code law/vn/registers}. They affect no decision and so are not part of the ruleset.
 */
public final class RegisterLayout {
    private static final String RECEPTION_FILE = "registers/03-tcd.csv";
    private static final List<String> COLUMNS =
            List.of("number", "title_vi", "title_en", "member", "effective_from", "effective_to", "status", "basis");

    private final List<RegisterColumn> columns;

    private RegisterLayout(List<RegisterColumn> columns) {
        this.columns = columns;
    }

    private static final class Packaged {
        static final RegisterLayout RECEPTION = packaged(RECEPTION_FILE);
    }

    /** Sổ tiếp công dân, Mẫu 03/TCD of NĐ 154/2026. */
    public static RegisterLayout reception() {
        return Packaged.RECEPTION;
    }

    private static RegisterLayout packaged(String file) {
        try (InputStream stream = Objects.requireNonNull(
                RegisterLayout.class.getResourceAsStream("/law/vn/" + file), file + " is not packaged")) {
            return read(file, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws LawPackException naming every fault of the file: a column or number that occurs twice on a day, an unknown word */
    static RegisterLayout read(String file, byte[] bytes) {
        Faults faults = new Faults();
        Map<Row, RegisterColumn> read = new HashMap<>();
        for (Row row : Table.of(bytes).rows(file, COLUMNS, faults)) {
            RegisterColumn column = column(row);
            read.forEach((other, before) -> {
                if (clash(before, column)) {
                    faults.add(other, row, "cột %s có hai lần.", "the column %s is there twice.", column.number());
                }
            });
            read.put(row, column);
        }
        if (!faults.isEmpty()) {
            throw new LawPackException(faults.sentences());
        }
        return new RegisterLayout(read.values().stream()
                .sorted(Comparator.comparingInt(RegisterColumn::number))
                .toList());
    }

    private static RegisterColumn column(Row row) {
        return new RegisterColumn(
                row.number("number"),
                row.text("title_vi"),
                row.text("title_en"),
                row.choice("member", RegisterMember.class),
                row.date("effective_from"),
                row.optionalDate("effective_to"),
                row.choice("status", SourceStatus.class),
                row.text("basis"));
    }

    private static boolean clash(RegisterColumn one, RegisterColumn other) {
        boolean atOnce = one.isInForce(other.effectiveFrom()) || other.isInForce(one.effectiveFrom());
        return atOnce && (one.number() == other.number() || one.member() == other.member());
    }

    /** @return by number; none on a day for which the columns are not known */
    public List<RegisterColumn> on(LocalDate day) {
        return columns.stream().filter(column -> column.isInForce(day)).toList();
    }
}
