package org.tiepdan.lawpack.place;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Units;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.LawPackException;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.table.CodeForm;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code former_units.csv} and checks that each unit leads to units of {@code units.csv}. */
public final class FormerUnitsFile {
    private static final List<String> COLUMNS =
            List.of("code", "name_vi", "district", "province", "effective_to", "successors", "resolution", "status");
    private static final CodeForm CODE = new CodeForm(
            "[0-9]{2}|[0-9]{3}|[0-9]{5}",
            "2 chữ số (tỉnh), 3 (huyện) hoặc 5 (xã), giữ số 0 ở đầu",
            "2 digits (province), 3 (district) or 5 (commune), leading zeros kept");
    private static final Set<Integer> WITH_SUCCESSORS = Set.of(2, 5);

    private final Map<String, FormerUnit> byCode = new HashMap<>();
    private final Map<String, Row> rows = new HashMap<>();
    private final Units units;
    private final Faults faults;

    private FormerUnitsFile(Units units, Faults faults) {
        this.units = units;
        this.faults = faults;
    }

    /**
     * @param units to which the successors belong
     * @return empty for a pack without the file
     */
    public static FormerUnits read(LawFiles files, Units units, Faults faults) {
        var file = new FormerUnitsFile(units, faults);
        List<Row> rows = files.rows(LawFiles.FORMER_UNITS, COLUMNS, faults);
        List<FormerUnit> read = rows.stream().map(file::unit).toList();
        file.byCode.values().forEach(file::checkReferences);
        return new FormerUnits(faults.isEmpty() ? read : List.of());
    }

    /** @throws LawPackException naming every fault; a test checks the packaged file */
    public static FormerUnits packaged(Units units) {
        var faults = new Faults();
        FormerUnits read = read(LawFiles.packagedFormerUnits(), units, faults);
        if (!faults.isEmpty()) {
            throw new LawPackException(faults.sentences());
        }
        return read;
    }

    private FormerUnit unit(Row row) {
        row.choice("status", SourceStatus.class);
        String successors = row.prose("successors");
        var unit = new FormerUnit(
                row.code("code", CODE),
                row.text("name_vi"),
                row.optionalText("district"),
                row.text("province"),
                row.date("effective_to"),
                successors.isEmpty() ? List.of() : List.of(successors.split(" +", -1)));
        Row other = rows.putIfAbsent(unit.code(), row);
        if (other == null) {
            byCode.put(unit.code(), unit);
        } else {
            faults.add(other, row, "mã '%s' có hai lần.", "the code '%s' is there twice.", unit.code());
        }
        return unit;
    }

    private void checkReferences(FormerUnit unit) {
        Row row = rows.get(unit.code());
        if (row == null || !row.sound()) {
            return;
        }
        if (!isThere(unit.province(), FormerUnit::provinceItself)) {
            row.referenceFault(
                    "province",
                    LawFiles.FORMER_UNITS,
                    "phải là một tỉnh có trong tệp này",
                    "must be a province of this file");
        }
        if (unit.commune() ? !isDistrictOf(unit) : unit.district() != null) {
            row.cellFault(
                    "district",
                    "phải là một huyện của tỉnh ấy trong tệp này, và chỉ ghi cho xã",
                    "must be a district of that province in this file, and only of a commune");
        }
        checkSuccessors(unit, row);
    }

    private void checkSuccessors(FormerUnit unit, Row row) {
        boolean empty = unit.successors().isEmpty();
        LocalDate next = unit.effectiveTo().plusDays(1);
        boolean known = unit.successors().stream()
                .allMatch(code -> unit.provinceItself()
                        ? units.province(code, next).isPresent()
                        : units.commune(code, next).isPresent());
        if ((empty && WITH_SUCCESSORS.contains(unit.code().length())) || !known) {
            row.referenceFault(
                    "successors",
                    LawFiles.UNITS,
                    "phải là các đơn vị cùng cấp có trong units.csv vào ngày sau effective_to, cách nhau bằng dấu cách",
                    "must be units of that level in units.csv on the day after effective_to, separated by spaces");
        }
    }

    private boolean isThere(@Nullable String code, Predicate<FormerUnit> kind) {
        FormerUnit unit = code == null ? null : byCode.get(code);
        return unit != null && kind.test(unit);
    }

    private boolean isDistrictOf(FormerUnit commune) {
        return isThere(
                commune.district(),
                other -> !other.commune()
                        && !other.provinceItself()
                        && other.province().equals(commune.province()));
    }
}
