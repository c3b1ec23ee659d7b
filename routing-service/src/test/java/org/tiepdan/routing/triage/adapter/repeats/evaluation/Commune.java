package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Unit;
import org.tiepdan.lawpack.place.FormerUnit;
import org.tiepdan.lawpack.place.FormerUnits;

/**
 * A current commune.
 *
 * @param name with its type, as within a sentence: xã Đồng Hỷ
 * @param former the name before July 2025, with the district, of one of the units merged into it undivided
 * @param formerCode of that one
 */
record Commune(String code, String name, String province, String former, String formerCode) {
    private static final Pattern TYPE = Pattern.compile("^(Quận|Huyện|Thị xã|Thành phố) ");

    /** The communes of a province, each with one of its former units. */
    static List<Commune> of(String provinceCode) {
        Map<String, Unit> units = LawPack.packaged().units().all().stream()
                .filter(unit -> unit.effectiveTo() == null)
                .collect(Collectors.toMap(Unit::code, unit -> unit));
        FormerUnits former = LawPack.packaged().formerUnits();
        return former.all().stream()
                .filter(unit -> unit.commune() && unit.successors().size() == 1)
                .filter(unit ->
                        units.get(unit.successors().getFirst()).province().equals(provinceCode))
                .map(unit -> new Commune(
                        unit.successors().getFirst(),
                        small(units.get(unit.successors().getFirst()).nameVi()),
                        small(units.get(provinceCode).nameVi()),
                        small(unit.nameVi()) + ", huyện " + district(unit, former),
                        unit.code()))
                .toList();
    }

    /** Its name without the preceding type. */
    private static String district(FormerUnit commune, FormerUnits former) {
        return TYPE.matcher(former.find(Objects.requireNonNull(commune.district()))
                        .orElseThrow()
                        .nameVi())
                .replaceFirst("");
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
