package org.tiepdan.lawpack.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.pack.Period;

/** The administrative units (đơn vị hành chính) of the two-tier system, which began on {@link #firstDay}. */
public final class Units {
    private final LocalDate firstDay;
    private final List<Unit> all;
    private final Map<String, List<Unit>> byCode;

    public Units(List<Unit> all) {
        this.all = List.copyOf(all);
        this.firstDay = all.stream()
                .map(Unit::effectiveFrom)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        this.byCode = all.stream().collect(Collectors.groupingBy(Unit::code));
    }

    /** @return the units of every period, in the order of the file */
    public List<Unit> all() {
        return all;
    }

    /** @return empty for the code of a province, for an unknown code and for a day before {@link #firstDay} */
    public Optional<Unit> commune(String code, LocalDate on) {
        return find(code, on).filter(unit -> !unit.code().equals(unit.province()));
    }

    /** @return empty for the code of a commune, for an unknown code and for a day before {@link #firstDay} */
    public Optional<Unit> province(String code, LocalDate on) {
        return find(code, on).filter(unit -> unit.code().equals(unit.province()));
    }

    /** @return the first day the pack has units for: 2025-07-01 */
    public LocalDate firstDay() {
        return firstDay;
    }

    private Optional<Unit> find(String code, LocalDate on) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(unit -> new Period(unit.effectiveFrom(), unit.effectiveTo()).holds(on))
                .findFirst();
    }
}
