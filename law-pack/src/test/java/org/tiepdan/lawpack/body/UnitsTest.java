package org.tiepdan.lawpack.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;

class UnitsTest {
    private static final Units UNITS = LawPack.packaged().units();

    @ParameterizedTest(name = "{0}: {1} phường, {2} xã, {3} đặc khu")
    @CsvSource({"2025-07-01, 687, 2621, 13", "2026-04-29, 687, 2621, 13", "2026-04-30, 697, 2611, 13"})
    void holdsEveryCommuneOfTheDay(LocalDate on, long wards, long communes, long islands) {
        Map<String, Long> byType = IntStream.range(0, 100_000)
                .mapToObj("%05d"::formatted)
                .flatMap(code -> UNITS.commune(code, on).stream())
                .collect(Collectors.groupingBy(Unit::type, Collectors.counting()));

        assertThat(byType).isEqualTo(Map.of("phường", wards, "xã", communes, "đặc khu", islands));
    }

    @Test
    void holdsThirtyFourProvinces() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj("%02d"::formatted)
                        .flatMap(code -> UNITS.province(code, UNITS.firstDay()).stream()))
                .hasSize(34);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-29, Xã Lộc Ninh, xã", "2026-04-30, Phường Lộc Ninh, phường"})
    void knowsACodeBothBeforeAndAfterItsTypeChanged(LocalDate on, String name, String type) {
        Unit unit = UNITS.commune("25270", on).orElseThrow();

        assertThat(unit.nameVi()).isEqualTo(name);
        assertThat(unit.type()).isEqualTo(type);
        assertThat(unit.province()).isEqualTo("75");
    }

    @Test
    void knowsNothingBeforeTheTwoTiers() {
        assertThat(UNITS.firstDay()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(UNITS.commune("05443", LocalDate.of(2025, 6, 30))).isEmpty();
    }

    @Test
    void keepsCommunesAndProvincesApart() {
        assertThat(UNITS.commune("19", UNITS.firstDay())).isEmpty();
        assertThat(UNITS.province("05443", UNITS.firstDay())).isEmpty();
        assertThat(UNITS.province("75", LocalDate.of(2026, 4, 30)))
                .hasValueSatisfying(unit -> assertThat(unit.nameVi()).isEqualTo("Thành phố Đồng Nai"));
    }
}
