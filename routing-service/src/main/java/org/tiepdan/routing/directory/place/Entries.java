package org.tiepdan.routing.directory.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.Unit;
import org.tiepdan.lawpack.body.Units;
import org.tiepdan.lawpack.place.FormerUnit;
import org.tiepdan.lawpack.place.FormerUnits;
import org.tiepdan.routing.directory.name.EnglishNames;
import org.tiepdan.routing.directory.name.Spelling;
import org.tiepdan.routing.directory.name.UnitTypes;

/** Creates the entries of all present and former units. */
final class Entries {
    private static final String CITY = "79";
    /** The common abbreviation, with or without TP. */
    private static final Spelling CITY_IN_SHORT = Spelling.of("HCM");

    private final Units units;
    private final FormerUnits former;
    private final Set<String> own;
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Map<String, Set<Spelling>> districtsOf = new HashMap<>();
    private final Map<String, Set<Spelling>> provincesOf = new HashMap<>();
    private final Map<String, List<Spelling>> aroundFormer = new HashMap<>();
    private final Map<String, String> provinceNames = new HashMap<>();
    private final List<Entry> all = new ArrayList<>();

    private Entries(LawPack law) {
        this.units = law.units();
        this.former = law.formerUnits();
        this.own = law.bodies().all().stream()
                .map(Body::province)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Entry> of(LawPack law) {
        var entries = new Entries(law);
        entries.units.all().stream()
                .filter(unit -> unit.code().equals(unit.province()))
                .forEach(entries::addProvinceNames);
        entries.former.all().forEach(entries::rememberWhatIsAround);
        entries.units.all().forEach(entries::add);
        entries.former.all().forEach(entries::add);
        return entries.all;
    }

    private void addProvinceNames(Unit province) {
        provinceNames.put(province.code(), province.nameVi());
        provinces(province.code()).add(spelling(province.nameVi()));
        if (province.code().equals(CITY)) {
            provinces(CITY).add(CITY_IN_SHORT);
        }
    }

    /** A present commune is also found by the former district and province of its territory. */
    private void rememberWhatIsAround(FormerUnit unit) {
        if (unit.provinceItself()) {
            unit.successors().forEach(now -> provinces(now).add(spelling(unit.nameVi())));
        } else if (unit.commune()) {
            unit.successors()
                    .forEach(now -> districtsOf
                            .computeIfAbsent(now, code -> new HashSet<>())
                            .add(spelling(district(unit).nameVi())));
        }
    }

    private void add(Unit unit) {
        boolean isProvince = unit.code().equals(unit.province());
        var place = new KnownPlace(
                unit.code(),
                unit.nameVi(),
                unit.nameEn(),
                isProvince ? PlaceKind.PROVINCE : PlaceKind.COMMUNE,
                unit.type(),
                unit.province(),
                provinceName(unit),
                null,
                unit.effectiveFrom(),
                unit.effectiveTo(),
                List.of(unit.code()));
        all.add(new Entry(
                place,
                place.unit(),
                names(place),
                List.copyOf(districtsOf.getOrDefault(unit.code(), Set.of())),
                isProvince ? List.of() : List.copyOf(provinces(unit.province())),
                own.contains(unit.province())));
    }

    /** The province's name on the first day of the unit. */
    private String provinceName(Unit unit) {
        LocalDate on = unit.effectiveFrom();
        return units.province(unit.province(), on)
                .map(Unit::nameVi)
                .orElseGet(() -> provinceNames.getOrDefault(unit.province(), unit.province()));
    }

    private void add(FormerUnit unit) {
        FormerUnit province = former.find(unit.province()).orElseThrow();
        String now = province.successors().getFirst();
        var type = UnitTypes.written(unit.nameVi());
        var place = new KnownPlace(
                unit.code(),
                unit.nameVi(),
                EnglishNames.of(unit.nameVi(), type),
                kind(unit),
                type,
                unit.province(),
                province.nameVi(),
                unit.commune() ? district(unit).nameVi() : null,
                null,
                unit.effectiveTo(),
                former.successors(unit));
        all.add(new Entry(
                place,
                place.unit(),
                names(place),
                unit.commune() ? List.of(spelling(district(unit).nameVi())) : List.of(),
                unit.provinceItself() ? List.of() : around(province),
                own.contains(now)));
    }

    /** The former province, and the present one under each of its names. */
    private List<Spelling> around(FormerUnit province) {
        return aroundFormer.computeIfAbsent(province.code(), code -> {
            String now = province.successors().getFirst();
            return Stream.concat(
                            Stream.of(spelling(province.nameVi())),
                            units.all().stream()
                                    .filter(unit -> unit.code().equals(now))
                                    .map(unit -> spelling(unit.nameVi())))
                    .flatMap(name -> now.equals(CITY) ? Stream.of(name, CITY_IN_SHORT) : Stream.of(name))
                    .distinct()
                    .toList();
        });
    }

    private static PlaceKind kind(FormerUnit unit) {
        if (unit.provinceItself()) {
            return PlaceKind.PROVINCE;
        }
        return unit.commune() ? PlaceKind.COMMUNE : PlaceKind.DISTRICT;
    }

    private List<Spelling> names(KnownPlace place) {
        var name = spelling(place.nameVi());
        return place.kind() == PlaceKind.PROVINCE && place.code().equals(CITY)
                ? List.of(name, CITY_IN_SHORT)
                : List.of(name);
    }

    private FormerUnit district(FormerUnit commune) {
        return former.find(Objects.requireNonNull(commune.district())).orElseThrow();
    }

    private Set<Spelling> provinces(String code) {
        return provincesOf.computeIfAbsent(code, each -> new HashSet<>());
    }

    private Spelling spelling(String name) {
        return spellings.computeIfAbsent(name, Spelling::of);
    }
}
