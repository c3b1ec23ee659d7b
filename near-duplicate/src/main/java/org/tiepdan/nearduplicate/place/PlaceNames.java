package org.tiepdan.nearduplicate.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.Unit;
import org.tiepdan.lawpack.body.Units;
import org.tiepdan.lawpack.place.FormerUnit;
import org.tiepdan.lawpack.place.FormerUnits;
import org.tiepdan.nearduplicate.text.Word;
import org.tiepdan.nearduplicate.text.Words;

/** All names of communes, districts and provinces, old and new. */
public final class PlaceNames {
    private static final Map<LawPack, PlaceNames> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final Units units;
    private final Map<String, List<NamedCommune>> byName = new HashMap<>();
    private final Map<String, List<NamedCommune>> byProvince = new HashMap<>();
    private final Map<String, String> provinceOf = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();
    private final Set<String> districts = new HashSet<>();
    private final Map<String, List<String>> byFormerCode = new HashMap<>();
    private final Set<String> own;

    private PlaceNames(LawPack law) {
        this.units = law.units();
        this.own = law.bodies().all().stream()
                .map(Body::province)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        units.all().forEach(this::add);
        FormerUnits former = law.formerUnits();
        former.all().forEach(each -> add(each, former));
    }

    /** The names of a law pack, read on first use and cached as long as the pack lives. */
    public static PlaceNames of(LawPack law) {
        return KNOWN.computeIfAbsent(law, PlaceNames::new);
    }

    private void add(Unit unit) {
        List<Word> name = name(unit.nameVi());
        if (unit.code().equals(unit.province())) {
            provinces.put(plain(name), unit.code());
            return;
        }
        provinceOf.put(unit.code(), unit.province());
        add(new NamedCommune(
                type(unit.nameVi()), plain(name), marked(name), null, unit.province(), List.of(unit.code())));
    }

    private void add(FormerUnit unit, FormerUnits former) {
        List<Word> name = name(unit.nameVi());
        if (unit.provinceItself()) {
            unit.successors().forEach(now -> provinces.put(plain(name), now));
        } else if (unit.commune()) {
            byFormerCode.put(unit.code(), unit.successors());
            String province =
                    former.find(unit.province()).orElseThrow().successors().getFirst();
            add(new NamedCommune(
                    type(unit.nameVi()),
                    plain(name),
                    marked(name),
                    district(unit, former),
                    province,
                    unit.successors()));
        } else {
            districts.add(plain(name));
        }
    }

    private static @Nullable String district(FormerUnit commune, FormerUnits former) {
        return Optional.ofNullable(commune.district())
                .flatMap(former::find)
                .map(district -> plain(name(district.nameVi())))
                .orElse(null);
    }

    private void add(NamedCommune commune) {
        byName.computeIfAbsent(commune.plain(), name -> new ArrayList<>(1)).add(commune);
        byProvince
                .computeIfAbsent(commune.province(), code -> new ArrayList<>())
                .add(commune);
    }

    /** Provinces of the law pack's bodies: the default provinces of a place. */
    Set<String> own() {
        return own;
    }

    List<NamedCommune> named(String plain) {
        return byName.getOrDefault(plain, List.of());
    }

    List<NamedCommune> in(String province) {
        return byProvince.getOrDefault(province, List.of());
    }

    /** @return the code of today's province */
    Optional<String> province(String plain) {
        return Optional.ofNullable(provinces.get(plain));
    }

    boolean isDistrict(String plain) {
        return districts.contains(plain);
    }

    /**
     * @param code of a commune of any time
     * @param on decides which commune is meant, since a code from before July 2025 may be another commune's today
     * @return today's communes; several if it was divided; the code itself if unknown
     */
    public List<String> today(String code, LocalDate on) {
        boolean before = on.isBefore(units.firstDay());
        List<String> former = byFormerCode.getOrDefault(code, List.of(code));
        return !before && provinceOf.containsKey(code) ? List.of(code) : former;
    }

    Optional<String> provinceOf(String commune) {
        return Optional.ofNullable(provinceOf.get(commune));
    }

    private static String type(String name) {
        List<Word> words = Words.of(name);
        var first = words.getFirst().plain();
        return isOfTwo(first) ? first + " " + words.get(1).plain() : first;
    }

    /** The name without the type before it. */
    private static List<Word> name(String full) {
        List<Word> words = Words.of(full);
        return words.subList(isOfTwo(words.getFirst().plain()) ? 2 : 1, words.size());
    }

    private static boolean isOfTwo(String first) {
        return first.equals("thi") || first.equals("dac") || first.equals("thanh");
    }

    static String plain(List<Word> name) {
        return name.stream().map(Word::plain).collect(Collectors.joining());
    }

    static String marked(List<Word> name) {
        return name.stream().map(Word::marked).collect(Collectors.joining());
    }
}
