package org.tiepdan.lawpack.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Unit;
import org.tiepdan.lawpack.body.Units;

/** The packaged table, recounted from its rows. */
class FormerUnitsTest {
    private static final Units UNITS = LawPack.packaged().units();
    private static final FormerUnits FORMER = LawPack.packaged().formerUnits();
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TYPE = Pattern.compile("^(phuong|xa|thi tran|dac khu) ");

    @Test
    void holdsAllUnitsOfTheLastDayOfTheThreeTiers() {
        assertThat(FORMER.all())
                .allMatch(unit -> unit.effectiveTo().equals(LocalDate.of(2025, 6, 30)))
                .hasSize(63 + 696 + 10_035);
        assertThat(FORMER.all().stream().filter(FormerUnit::provinceItself)).hasSize(63);
        assertThat(communes()).hasSize(10_035);
    }

    @Test
    void of471CommunesTheGroundWasDivided() {
        assertThat(communes().stream().filter(unit -> unit.successors().size() > 1))
                .hasSize(471);
    }

    @Test
    void of339CommunesTheNameIsNowThatOfAnotherCommuneOfTheProvince() {
        Map<String, Set<String>> namesakes = UNITS.all().stream()
                .filter(unit ->
                        UNITS.commune(unit.code(), TODAY).filter(unit::equals).isPresent())
                .collect(Collectors.groupingBy(
                        unit -> unit.province() + " " + plainName(unit.nameVi()),
                        Collectors.mapping(Unit::code, Collectors.toSet())));

        assertThat(communes().stream().filter(unit -> {
                    String province = FORMER.find(unit.province())
                            .orElseThrow()
                            .successors()
                            .getFirst();
                    Set<String> same = namesakes.getOrDefault(province + " " + plainName(unit.nameVi()), Set.of());
                    return !same.isEmpty() && unit.successors().stream().noneMatch(same::contains);
                }))
                .hasSize(339);
    }

    @Test
    void everyCommuneOfTodayHasTheGroundOfAFormerOne() {
        Set<String> reached = FORMER.all().stream()
                .filter(unit -> !unit.provinceItself())
                .flatMap(unit -> unit.successors().stream())
                .collect(Collectors.toSet());

        assertThat(UNITS.all().stream()
                        .map(Unit::code)
                        .filter(code -> UNITS.commune(code, TODAY).isPresent())
                        .collect(Collectors.toSet()))
                .isEqualTo(reached);
    }

    @Test
    void aDistrictWentToWhatItsCommunesWentTo() {
        FormerUnit island = FORMER.find("471").orElseThrow();
        FormerUnit district = FORMER.find("169").orElseThrow();

        assertThat(island.nameVi()).isEqualTo("Huyện Cồn Cỏ");
        assertThat(FORMER.successors(island)).containsExactly("19742");
        assertThat(district.nameVi()).isEqualTo("Huyện Đồng Hỷ");
        assertThat(FORMER.successors(district))
                .contains("05662", "05665", "05680", "05692", "05707")
                .isSorted();
    }

    @Test
    void anOldCodeMayBeThatOfAnotherCommuneToday() {
        FormerUnit former = FORMER.find("00004").orElseThrow();

        assertThat(former.nameVi()).isEqualTo("Phường Trúc Bạch");
        assertThat(UNITS.commune("00004", TODAY).orElseThrow().nameVi()).isEqualTo("Phường Ba Đình");
    }

    private static List<FormerUnit> communes() {
        return FORMER.all().stream().filter(FormerUnit::commune).toList();
    }

    private static String plainName(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return TYPE.matcher(MARKS.matcher(letters).replaceAll("")).replaceFirst("");
    }
}
