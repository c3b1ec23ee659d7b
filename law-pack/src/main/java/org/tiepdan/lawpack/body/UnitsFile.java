package org.tiepdan.lawpack.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.pack.Versions;
import org.tiepdan.lawpack.table.CodeForm;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code units.csv}. */
public final class UnitsFile {
    static final CodeForm PROVINCE =
            new CodeForm("[0-9]{2}", "2 chữ số, giữ số 0 ở đầu", "2 digits, leading zero kept");
    static final CodeForm COMMUNE =
            new CodeForm("[0-9]{5}", "5 chữ số, giữ số 0 ở đầu", "5 digits, leading zeros kept");

    private static final List<String> COLUMNS = List.of(
            "code", "name_vi", "name_en", "type", "province", "effective_from", "effective_to", "status", "note");
    private static final Set<String> PROVINCE_TYPES = Set.of("tỉnh", "thành phố");
    private static final Set<String> COMMUNE_TYPES = Set.of("xã", "phường", "đặc khu");

    private UnitsFile() {}

    /** @return all rows, faulty ones included, so that rows referring to them are not reported as well */
    public static List<Entry<Unit>> read(LawFiles files, Faults faults) {
        List<Entry<Unit>> entries = new ArrayList<>();
        for (Row row : files.rows(LawFiles.UNITS, COLUMNS, faults)) {
            Period period = Period.of(row);
            entries.add(new Entry<>(unit(row, period), period, row));
        }
        Versions.check(entries, Unit::code, faults);
        checkProvinces(entries);
        return entries;
    }

    private static Unit unit(Row row, Period period) {
        String type = row.text("type");
        boolean province = PROVINCE_TYPES.contains(type);
        if (!province && !COMMUNE_TYPES.contains(type)) {
            row.cellFault(
                    "type",
                    "phải là một trong tỉnh, thành phố, xã, phường, đặc khu",
                    "must be one of tỉnh, thành phố, xã, phường, đặc khu");
        }
        String code = row.code("code", province ? PROVINCE : COMMUNE);
        row.choice("status", SourceStatus.class);
        return new Unit(
                code,
                row.text("name_vi"),
                row.text("name_en"),
                type,
                row.code("province", PROVINCE),
                period.from(),
                period.to());
    }

    private static void checkProvinces(List<Entry<Unit>> entries) {
        Set<String> codes = new HashSet<>();
        entries.forEach(entry -> codes.add(entry.value().code()));
        for (Entry<Unit> entry : entries) {
            Unit unit = entry.value();
            boolean province = PROVINCE_TYPES.contains(unit.type());
            if (province ? !unit.province().equals(unit.code()) : !codes.contains(unit.province())) {
                entry.row()
                        .referenceFault(
                                "province",
                                entry.row().file(),
                                "phải là một tỉnh có trong tệp này",
                                "must be a province of this file");
            }
        }
    }
}
