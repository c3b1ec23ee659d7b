package org.tiepdan.routing.directory.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.tiepdan.routing.adapter.HttpScenario;

@WebMvcTest({UnitsController.class, BodiesController.class})
@ContextConfiguration(classes = {UnitsController.class, BodiesController.class, Directories.class})
class DirectoryTest extends HttpScenario {

    @Test
    void aPlaceIsFoundAsThePapersSay() {
        assertThat(get("/api/v1/units/resolve?name=xã Văn Lăng, huyện Đồng Hỷ, Thái Nguyên&limit=1", 200)
                        .get("matches"))
                .isEqualTo(example("units-response").get("matches"));
    }

    @Test
    void aDividedCommuneGivesItsCandidates() {
        var best = get("/api/v1/units/resolve?name=Thành Công, quận Ba Đình", 200)
                .get("matches")
                .get(0);

        assertThat(best.get("divided").booleanValue()).isTrue();
        assertThat(best.get("now").findValuesAsString("code")).containsExactly("00025", "00190");
        assertThat(best.get("district").stringValue()).isEqualTo("Quận Ba Đình");
        assertThat(best.get("validTo").stringValue()).isEqualTo("2025-06-30");
    }

    @Test
    void whatNamesNothingIsAnEmptyListAndWhatNamesTooMuchIsBounded() {
        var nothing = get("/api/v1/units/resolve?name=Atlantis", 200);
        assertThat(nothing.get("matches")).isEmpty();
        assertThat(nothing.get("more").booleanValue()).isFalse();

        var much = get("/api/v1/units/resolve?name=t", 200);
        assertThat(much.get("matches")).hasSize(10);
        assertThat(much.get("more").booleanValue()).isTrue();
    }

    @Test
    void aBodyIsFoundByTheNameOfAFormerCommune() {
        var best = get("/api/v1/bodies?name=ubnd tt hoa thuong&limit=1", 200).get(0);

        assertThat(best.get("code").stringValue()).isEqualTo("19-05692");
        assertThat(best.get("found").get("as").stringValue()).startsWith("Ủy ban nhân dân thị trấn Hóa Thượng");
    }

    @Test
    void withoutANameAllBodiesAreListedAsBefore() {
        var all = get("/api/v1/bodies", 200);

        assertThat(all.size()).isGreaterThan(100);
        assertThat(all.get(0).has("found")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/units/resolve, missing",
        "/api/v1/units/resolve?name=, missing",
        "/api/v1/units/resolve?name=a&limit=51, out-of-range",
        "/api/v1/units/resolve?name=a&at=2026-07-01, unknown-parameter",
        "/api/v1/bodies?name=a&limit=0, out-of-range"
    })
    void faultsAreNamed(String path, String code) {
        assertThat(get(path, 422).get("errors").findValuesAsString("code")).contains(code);
    }
}
