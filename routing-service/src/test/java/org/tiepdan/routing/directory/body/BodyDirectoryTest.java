package org.tiepdan.routing.directory.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.text.SearchText;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.routing.directory.place.MatchReason;
import org.tiepdan.routing.directory.place.PlaceDirectory;

class BodyDirectoryTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final BodyDirectory BODIES = new BodyDirectory(LAW.bodies(), new PlaceDirectory(LAW));
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a name                                  | the first body
            Ủy ban nhân dân xã Văn Lăng               | 19-05665
            UBND xã Văn Lang                          | 19-02143
            ubnd xa hoa thuong                        | 19-05692
            Chủ tịch UBND thị trấn Hoá Thượng         | 19-05692
            Sở Nội vụ                                 | 19-so-noi-vu
            so noi v                                  | 19-so-noi-vu
            nội vụ                                    | 19-so-noi-vu
            Bộ Nội vụ                                 | bo-noi-vu
            Sở GDĐT                                   | 19-so-giao-duc-dao-tao
            BTCD tỉnh                                 | 19-btcd
            ban tiep cong dan                         | 19-btcd
            UBND tỉnh                                 | 19-ubnd
            UBND tỉnh Bắc Kạn                         | 19-ubnd
            UBND huyện Đồng Hỷ                        | 19-cap-huyen
            Chủ tịch UBND TP. Thái Nguyên             | 19-cap-huyen
            P. Linh Sơn                               | 19-05710
            thủ tướng                                 | thu-tuong
            """)
    void aNameFindsItsBody(String name, String code) {
        assertThat(codes(name).getFirst()).isEqualTo(code);
    }

    @Test
    void theCommitteeOfAFormerCommuneIsThatOfItsSuccessor() {
        FoundBody found = BODIES.find("UBND thị trấn Hóa Thượng", TODAY, TODAY).getFirst();

        assertThat(found.as()).isEqualTo("Ủy ban nhân dân thị trấn Hóa Thượng, huyện Đồng Hỷ, tỉnh Thái Nguyên (cũ)");
        assertThat(found.divided()).isFalse();
        assertThat(found.why()).contains(MatchReason.NAME, MatchReason.FORMER);
    }

    @Test
    void theCommitteesOfADividedCommuneAreAllNamed() {
        var divided = LAW.formerUnits().all().stream()
                .filter(unit -> unit.commune() && unit.successors().size() > 1)
                .filter(unit -> unit.province().equals("19"))
                .toList();

        assertThat(divided).isNotEmpty().allSatisfy(unit -> {
            var district = LAW.formerUnits()
                    .find(Objects.requireNonNull(unit.district()))
                    .orElseThrow();
            var named = "UBND " + unit.nameVi() + ", " + district.nameVi();
            assertThat(codes(named))
                    .containsAll(
                            unit.successors().stream().map(code -> "19-" + code).toList());
            assertThat(BODIES.find(named, TODAY, TODAY))
                    .filteredOn(found -> found.as() != null)
                    .allMatch(FoundBody::divided);
        });
    }

    @Test
    void eachBodyIsFoundByItsNameWithAndWithoutMarks() {
        assertThat(LAW.bodies().all().stream()
                        .filter(body -> !codes(body.nameVi()).getFirst().equals(body.code())
                                || !codes(SearchText.plain(body.nameVi())).contains(body.code()))
                        .map(Body::code))
                .isEmpty();
    }

    @Test
    void namesThatDifferByAMarkStayApart() {
        assertThat(codes("UBND xã Văn Lăng")).contains("19-05665").doesNotContain("19-02143");
        assertThat(codes("ubnd xa van lang")).contains("19-05665", "19-02143");
    }

    @Test
    void aDayBeforeTheBodiesMeansALateEntry() {
        assertThat(BODIES.find("UBND xã Văn Lăng", LocalDate.of(2025, 6, 1), TODAY))
                .extracting(FoundBody::body)
                .extracting(Body::code)
                .contains("19-05665");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?", "Ủy ban vũ trụ", "xã Văn Lăng tỉnh Cà Mau"})
    void whatNamesNoBodyFindsNone(String name) {
        assertThat(BODIES.find(name, TODAY, TODAY)).isEmpty();
    }

    private static List<String> codes(String name) {
        return BODIES.find(name, TODAY, TODAY).stream()
                .map(found -> found.body().code())
                .toList();
    }
}
