package org.tiepdan.lawpack.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The administrative units that no longer exist, by code. */
public final class FormerUnits {
    private final List<FormerUnit> all;
    private final Map<String, FormerUnit> byCode;
    private final Map<String, List<FormerUnit>> byDistrict;

    public FormerUnits(List<FormerUnit> all) {
        this.all = List.copyOf(all);
        this.byCode = all.stream().collect(Collectors.toUnmodifiableMap(FormerUnit::code, Function.identity()));
        this.byDistrict =
                all.stream().filter(FormerUnit::commune).collect(Collectors.groupingBy(FormerUnits::districtOf));
    }

    private static String districtOf(FormerUnit commune) {
        return commune.district() == null ? "" : commune.district();
    }

    /** @return provinces, districts and communes, in the order of the file */
    public List<FormerUnit> all() {
        return all;
    }

    /** @param code the unit's code in its time; another unit may have the same code today */
    public Optional<FormerUnit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @return codes of the units that got some of its territory, in the order of the file; for a district, those of all its communes */
    public List<String> successors(FormerUnit unit) {
        List<FormerUnit> communes = byDistrict.getOrDefault(unit.code(), List.of());
        if (communes.isEmpty()) {
            return unit.successors();
        }
        var codes = new TreeSet<>(unit.successors());
        communes.forEach(commune -> codes.addAll(commune.successors()));
        return List.copyOf(codes);
    }
}
