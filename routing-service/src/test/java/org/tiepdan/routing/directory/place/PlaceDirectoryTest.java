package org.tiepdan.routing.directory.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Unit;

class PlaceDirectoryTest {
    private static final PlaceDirectory PLACES = new PlaceDirectory(LawPack.packaged());
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a name                                        | the first match     | what it is now
            xã Văn Lăng                                     | 05665 Xã Văn Lăng   | 05665
            VĂN LĂNG                                        | 05665 Xã Văn Lăng   | 05665
            X. Văn Lăng                                     | 05665 Xã Văn Lăng   | 05665
            xã Văn Lang                                     | 02143 Xã Văn Lang   | 02143
            xã Văn Lăng, huyện Đồng Hỷ, Thái Nguyên         | 05665 Xã Văn Lăng   | 05665
            xa van lang huyen dong hy tinh thai nguyen      | 05665 Xã Văn Lăng   | 05665
            Văn Lăng Đồng Hỷ Thái Nguyên                    | 05665 Xã Văn Lăng   | 05665
            Văn Lăng - H. Đồng Hỷ - T. Thái Nguyên          | 05665 Xã Văn Lăng   | 05665
            TT. Hoá Thượng, Đồng Hỷ                         | 05692 Thị trấn Hóa Thượng | 05692
            thị trấn hoa thuong                             | 05692 Thị trấn Hóa Thượng | 05692
            TP.HCM                                          | 79 Thành phố Hồ Chí Minh  | 79
            tphcm                                           | 79 Thành phố Hồ Chí Minh  | 79
            TP Hồ Chí Minh                                  | 79 Thành phố Hồ Chí Minh  | 79
            tỉnh Bắc Kạn                                    | 06 Tỉnh Bắc Kạn     | 19
            P. Bến Nghé, Q.1, TP.HCM                        | 26740 Phường Bến Nghé | 26740
            P.01, Q.3, TPHCM                                | 27160 Phường 1      | 27154
            tỉnh Đồng Nai                                   | 75 Tỉnh Đồng Nai    | 75
            Ea HLeo                                         | 24184 Xã Ea H'Leo   | 24184
            """)
    void aNameFindsItsUnit(String name, String first, String now) {
        FoundPlace best = find(name).getFirst();

        assertThat(best.place().code() + " " + best.place().nameVi()).isEqualTo(first);
        assertThat(codes(best)).containsExactly(now.split(" "));
    }

    @Test
    void namesThatDifferByAMarkStayApart() {
        assertThat(find("Văn Lang").stream().map(found -> found.place().nameVi()))
                .contains("Xã Văn Lang")
                .doesNotContain("Xã Văn Lăng");
        assertThat(find("Văn Lăng").stream().map(found -> found.place().nameVi()))
                .contains("Xã Văn Lăng")
                .doesNotContain("Xã Văn Lang");
        assertThat(find("van lang").stream().map(found -> found.place().nameVi()))
                .contains("Xã Văn Lang", "Xã Văn Lăng");
    }

    @Test
    void marksThatNoNameHasAreOverlookedAndSaid() {
        assertThat(find("xã Vân Lãng, tỉnh Thái Nguyên").stream().map(FoundPlace::why))
                .isNotEmpty()
                .allMatch(why -> why.contains(MatchReason.OTHER_MARKS) && !why.contains(MatchReason.NAME));
    }

    @Test
    void aDividedCommuneGivesAllThatHaveItsGround() {
        FoundPlace divided = find("Phường Thành Công, quận Ba Đình").getFirst();

        assertThat(divided.place().divided()).isTrue();
        assertThat(codes(divided)).containsExactly("00025", "00190");
    }

    @Test
    void eachDividedCommuneGivesAllThatHaveItsGround() {
        var former = LawPack.packaged().formerUnits();
        var divided = former.all().stream()
                .filter(unit -> unit.commune() && unit.successors().size() > 1)
                .toList();

        assertThat(divided).hasSize(471).allSatisfy(unit -> {
            var district = former.find(Objects.requireNonNull(unit.district())).orElseThrow();
            assertThat(find(unit.nameVi() + ", " + district.nameVi())).anySatisfy(found -> {
                assertThat(found.place().code()).isEqualTo(unit.code());
                assertThat(codes(found)).isEqualTo(unit.successors());
            });
        });
    }

    @Test
    void beforeTheReformTheOldUnitIsItselfValid() {
        FoundPlace found =
                PLACES.find("Thị trấn Hóa Thượng", BEFORE, TODAY, 10).matches().getFirst();

        assertThat(found.place().validTo()).isEqualTo(BEFORE);
        assertThat(found.why()).containsExactly(MatchReason.NAME);
        assertThat(codes(found)).containsExactly("05692");
        assertThat(PLACES.find("Xã Đồng Hỷ", BEFORE, TODAY, 10).matches())
                .noneMatch(match -> match.place().code().equals("05692"));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-29, Xã Lộc Ninh", "2026-04-30, Phường Lộc Ninh"})
    void aUnitIsNamedAsOfTheDay(LocalDate on, String name) {
        var found = PLACES.find("Lộc Ninh, Đồng Nai", on, TODAY, 10).matches().stream()
                .filter(match -> match.place().code().equals("25270"))
                .findFirst()
                .orElseThrow();

        assertThat(found.place().nameVi()).isEqualTo(name);
        assertThat(found.now()).extracting(Unit::nameVi).containsExactly("Phường Lộc Ninh");
    }

    @Test
    void theOtherTypeIsFoundBehindTheRightOne() {
        assertThat(find("phường Đồng Hỷ").getFirst().why()).contains(MatchReason.OTHER_TYPE);
        assertThat(find("xã Đồng Hỷ").getFirst().why()).containsExactly(MatchReason.NAME);
        assertThat(find("huyện Đồng Hỷ").getFirst().place().kind()).isEqualTo(PlaceKind.DISTRICT);
    }

    @Test
    void theOwnProvinceComesFirst() {
        assertThat(find("Tân Thành").getFirst().place().code()).isEqualTo("05923");
        assertThat(find("Tân Thành, Cà Mau").getFirst().place().provinceName()).isEqualTo("Tỉnh Cà Mau");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v",
                "vă",
                "văn",
                "văn l",
                "van lan",
                "văn lă",
                "xã v",
                "xã văn l",
                "văn lăng h",
                "văn lăng, huyện đ",
                "Văn Lăng, huy"
            })
    void theNameIsFoundWhileItIsTyped(String begun) {
        assertThat(PLACES.find(begun, TODAY, TODAY, 20_000).matches())
                .anyMatch(match -> match.place().code().equals("05665"));
    }

    @Test
    void matchesAreBoundedAndSaySo() {
        assertThat(PLACES.find("Tân", TODAY, TODAY, 5).matches()).hasSize(5);
        assertThat(PLACES.find("Tân", TODAY, TODAY, 5).more()).isTrue();
        assertThat(PLACES.find("xã Văn Lăng", TODAY, TODAY, 10).more()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "xã", "Nowhere", "xã Văn Lăng, huyện Võ Nhai", "Văn Lăng nước Lào"})
    void whatNamesNothingFindsNothing(String name) {
        assertThat(find(name).stream().filter(found -> !found.why().contains(MatchReason.BEGINNING)))
                .isEmpty();
    }

    @Test
    void composedOrDecomposedMakesNoDifference() {
        var decomposed = Normalizer.normalize("xã Văn Lăng, huyện Đồng Hỷ", Normalizer.Form.NFD);

        assertThat(find(decomposed)).isEqualTo(find("xã Văn Lăng, huyện Đồng Hỷ"));
    }

    private static List<FoundPlace> find(String name) {
        return PLACES.find(name, TODAY, TODAY, 20).matches();
    }

    private static List<String> codes(FoundPlace found) {
        return found.now().stream().map(Unit::code).toList();
    }
}
