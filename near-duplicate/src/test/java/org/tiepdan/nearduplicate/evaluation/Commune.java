package org.tiepdan.nearduplicate.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Unit;
import org.tiepdan.nearduplicate.SignatureKey;

/**
 * A commune of today.
 *
 * @param name with its type, as within a sentence: xã Đồng Hỷ
 * @param former its name before July 2025 with the district, for one of those that went into it undivided
 * @param formerCode of that one
 */
record Commune(String code, String name, String province, String former, String formerCode) {
    /** Those of a province, each with one of its former ones. */
    static List<Commune> of(String provinceCode) {
        Map<String, Unit> units = LawPack.packaged().units().all().stream()
                .filter(unit -> unit.effectiveTo() == null)
                .collect(Collectors.toMap(Unit::code, unit -> unit));
        return rows()
                .filter(row -> !row[4].contains(" "))
                .filter(row -> units.get(row[4]).province().equals(provinceCode))
                .map(row -> new Commune(
                        row[4],
                        small(units.get(row[4]).nameVi()),
                        small(units.get(provinceCode).nameVi()),
                        small(row[1]) + ", huyện " + row[2],
                        row[0]))
                .toList();
    }

    private static Stream<String[]> rows() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SignatureKey.class.getResourceAsStream("place/former-communes.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(";")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
