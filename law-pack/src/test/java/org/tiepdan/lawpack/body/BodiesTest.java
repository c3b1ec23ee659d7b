package org.tiepdan.lawpack.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.LawPack;

class BodiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final LawPack PACK = LawPack.packaged();
    private static final Bodies BODIES = PACK.bodies();

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 1",
        "RECEPTION_BOARD, 1",
        "PROVINCE_BODY, 1",
        "DEPARTMENT, 10",
        "COMMUNE, 92",
        "MINISTRY, 14",
        "PRIME_MINISTER, 1",
        "COURT, 1",
        "PARTY, 2",
        "COUNCIL, 1",
        "DISTRICT, 1"
    })
    void knowsThaiNguyenAndTheCentralBodies(BodyLevel level, int bodies) {
        assertThat(BODIES.all()).filteredOn(body -> body.level() == level).hasSize(bodies);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19-ubnd",
                "19-btcd",
                "19-thanh-tra",
                "19-so-noi-vu",
                "19-so-tu-phap",
                "19-so-tai-chinh",
                "19-so-cong-thuong",
                "19-so-nong-nghiep-moi-truong",
                "19-so-xay-dung",
                "19-so-khoa-hoc-cong-nghe",
                "19-so-giao-duc-dao-tao",
                "19-so-y-te",
                "19-so-dan-toc-ton-giao",
                "19-05443",
                "19-02143",
                "19-05665",
                "thu-tuong",
                "toa-an",
            })
    void knowsTheCodesThatOthersRelyOn(String code) {
        assertThat(BODIES.inForce(code, DAY)).isPresent();
        assertThat(BODIES.inForce(code, LocalDate.of(2025, 6, 30))).isEmpty();
    }

    @Test
    void keepsApartTwoCommunesThatDifferOnlyInTheirAccents() {
        assertThat(List.of("19-02143", "19-05665"))
                .extracting(code -> BODIES.find(code).orElseThrow().nameVi())
                .containsExactly("Ủy ban nhân dân xã Văn Lang", "Ủy ban nhân dân xã Văn Lăng");
    }

    @Test
    void givesEveryCommuneBodyAUnitOfItsProvince() {
        assertThat(BODIES.all())
                .filteredOn(body -> body.level() == BodyLevel.COMMUNE)
                .allSatisfy(body -> {
                    assertThat(body.code()).isEqualTo(body.province() + "-" + body.commune());
                    assertThat(PACK.units().commune(body.code().substring(3), DAY))
                            .hasValueSatisfying(
                                    unit -> assertThat(unit.province()).isEqualTo("19"));
                });
    }

    @Test
    void letsTheReceptionBoardReceiveForTheProvince() {
        assertThat(BODIES.competenceOf("19-btcd")).isEqualTo("19-ubnd");
        assertThat(BODIES.competenceOf("19-05443")).isEqualTo("19-05443");
        assertThat(BODIES.competenceOf("khong-biet")).isEqualTo("khong-biet");
    }

    @ParameterizedTest
    @CsvSource({
        "19-05443, 19-so-xay-dung, true",
        "19-btcd, 19-ubnd, true",
        "19-ubnd, bo-noi-vu, false",
        "bo-noi-vu, bo-xay-dung, false",
        "19-ubnd, khong-biet, false",
        "khong-biet, khong-biet, false",
    })
    void knowsWhichBodiesShareAProvince(String a, String b, boolean same) {
        assertThat(BODIES.sameProvince(a, b)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "19-05443, 19-05443, OWN",
        "19-btcd, 19-ubnd, OWN",
        "19-ubnd, 19-btcd, OTHER_IN_PROVINCE",
        "19-05443, 19-so-xay-dung, OTHER_IN_PROVINCE",
        "19-ubnd, bo-noi-vu, OUTSIDE_PROVINCE",
        "bo-noi-vu, bo-xay-dung, OUTSIDE_PROVINCE",
        "khong-biet, khong-biet, OWN",
        "khong-biet, 19-ubnd, OUTSIDE_PROVINCE",
    })
    void tellsOwnBodyFromTheSameProvinceAndFromOutside(String from, String to, Relation relation) {
        assertThat(BODIES.relation(from, to)).isEqualTo(relation);
    }

    @Test
    void belowTheProvinceLieItsBodiesAndCommunesOnTheDay() {
        assertThat(BODIES.withAllBelow(Set.of("19-ubnd"), DAY))
                .contains("19-ubnd", "19-btcd", "19-so-y-te", "19-05665")
                .doesNotContain("thu-tuong", "toa-an", "bo-y-te")
                .hasSize(105);
        assertThat(BODIES.withAllBelow(Set.of("thu-tuong"), DAY)).contains("19-ubnd", "19-05665");
        assertThat(BODIES.withAllBelow(Set.of("19-ubnd"), LocalDate.of(2025, 6, 30)))
                .containsExactly("19-ubnd", "19-cap-huyen");
    }

    @Test
    void belowACommuneAndAnUnknownBodyLiesNothing() {
        assertThat(BODIES.withAllBelow(Set.of("19-05665", "none"), DAY)).containsExactlyInAnyOrder("19-05665", "none");
    }
}
