package org.tiepdan.lawpack.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.LawPackException;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.table.CodeForm;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code bodies.csv} and checks that every code named in it leads to a body or a unit. */
public final class BodiesFile {
    static final CodeForm CODE = new CodeForm(
            "[a-z0-9]+(-[a-z0-9]+)*",
            "chữ thường không dấu, chữ số và dấu gạch ngang đơn",
            "small letters, digits and single hyphens");
    private static final List<String> COLUMNS = List.of(
            "code",
            "name_vi",
            "name_en",
            "level",
            "parent",
            "province",
            "commune",
            "receives_for",
            "effective_from",
            "effective_to",
            "successor",
            "status",
            "note");

    private final Map<String, Entry<Body>> byCode = new HashMap<>();
    private final Map<String, List<Entry<Unit>>> units;

    private BodiesFile(List<Entry<Unit>> units) {
        this.units = units.stream()
                .collect(Collectors.groupingBy(unit -> unit.value().code()));
    }

    /** @return all rows, faulty ones included, so that rows referring to them are not reported as well */
    public static List<Entry<Body>> read(LawFiles files, List<Entry<Unit>> units, Faults faults) {
        BodiesFile file = new BodiesFile(units);
        List<Entry<Body>> entries = file.entries(files, faults);
        entries.stream().filter(entry -> entry.row().sound()).forEach(file::checkPlace);
        return entries;
    }

    /** @throws LawPackException naming every fault; does not check that bodies are in existing units, which a test does */
    public static Bodies packaged() {
        Faults faults = new Faults();
        List<Entry<Body>> entries = new BodiesFile(List.of()).entries(LawFiles.packagedBodies(), faults);
        if (!faults.isEmpty()) {
            throw new LawPackException(faults.sentences());
        }
        return new Bodies(entries.stream().map(Entry::value).toList());
    }

    private List<Entry<Body>> entries(LawFiles files, Faults faults) {
        List<Entry<Body>> entries = new ArrayList<>();
        for (Row row : files.rows(LawFiles.BODIES, COLUMNS, faults)) {
            Period period = Period.of(row);
            Entry<Body> entry = new Entry<>(body(row, period), period, row);
            Entry<Body> other = byCode.putIfAbsent(entry.value().code(), entry);
            if (other == null) {
                entries.add(entry);
            } else {
                faults.add(
                        other.row(),
                        row,
                        "cơ quan '%s' có hai lần.",
                        "the body '%s' is there twice.",
                        entry.value().code());
            }
        }
        // Collected before the checks, because a fault found there marks its row as unsound.
        List<Entry<Body>> sound =
                entries.stream().filter(entry -> entry.row().sound()).toList();
        sound.forEach(this::checkReferences);
        return entries;
    }

    private static Body body(Row row, Period period) {
        return new Body(
                row.code("code", CODE),
                row.text("name_vi"),
                row.text("name_en"),
                row.choice("level", BodyLevel.class),
                row.optionalText("parent"),
                row.optionalCode("province", UnitsFile.PROVINCE),
                row.optionalCode("commune", UnitsFile.COMMUNE),
                row.optionalText("receives_for"),
                period.from(),
                period.to(),
                row.optionalText("successor"),
                row.choice("status", SourceStatus.class));
    }

    private void checkReferences(Entry<Body> entry) {
        Body body = entry.value();
        checkExists("parent", body.parent(), entry.row());
        checkExists("receives_for", body.receivesFor(), entry.row());
        checkExists("successor", body.successor(), entry.row());
        if ((body.level() == BodyLevel.RECEPTION_BOARD) != (body.receivesFor() != null)) {
            entry.row()
                    .fault(
                            "'receives_for' phải có ở RECEPTION_BOARD và chỉ ở cấp ấy.",
                            "'receives_for' must be filled for a RECEPTION_BOARD, and for no other level.");
        }
        checkEnds("parent", body, Body::parent, entry.row());
        checkEnds("successor", body, Body::successor, entry.row());
    }

    private void checkEnds(String column, Body body, Function<Body, @Nullable String> next, Row row) {
        int steps = 0;
        for (Body each = body; each != null; each = find(next.apply(each))) {
            if (steps++ > byCode.size()) {
                row.fault("'" + column + "' dẫn thành vòng tròn.", "'" + column + "' leads in a circle.");
                return;
            }
        }
    }

    private @Nullable Body find(@Nullable String code) {
        return code == null
                ? null
                : Optional.ofNullable(byCode.get(code)).map(Entry::value).orElse(null);
    }

    private void checkExists(String column, @Nullable String code, Row row) {
        if (code != null && !byCode.containsKey(code)) {
            row.referenceFault(
                    column, row.file(), "phải là một cơ quan có trong tệp này", "must be a body of this file");
        }
    }

    private void checkPlace(Entry<Body> entry) {
        Body body = entry.value();
        if ((body.level() == BodyLevel.COMMUNE) != (body.commune() != null)) {
            entry.row()
                    .fault(
                            "'commune' phải có ở cấp COMMUNE và chỉ ở cấp ấy.",
                            "'commune' must be filled for a COMMUNE, and for no other level.");
        }
        if (body.commune() != null && !hasUnit(body.commune(), body.province(), entry.period())) {
            entry.row()
                    .referenceFault(
                            "commune",
                            LawFiles.UNITS,
                            "phải là một xã của tỉnh %s trong units.csv kể từ %s"
                                    .formatted(body.province(), body.effectiveFrom()),
                            "must be a commune of province %s in units.csv from %s on"
                                    .formatted(body.province(), body.effectiveFrom()));
        }
        if (body.province() != null && !hasUnit(body.province(), body.province(), entry.period())) {
            entry.row()
                    .referenceFault(
                            "province",
                            LawFiles.UNITS,
                            "phải là một tỉnh có trong units.csv",
                            "must be a province of units.csv");
        }
    }

    private boolean hasUnit(String code, @Nullable String province, Period period) {
        return units.getOrDefault(code, List.of()).stream()
                .anyMatch(unit -> unit.value().province().equals(province)
                        && unit.period().holds(period.from()));
    }
}
