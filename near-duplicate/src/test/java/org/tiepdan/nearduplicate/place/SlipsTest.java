package org.tiepdan.nearduplicate.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "donghy, donghu, true",
        "donghy, donhy, true",
        "donghy, dongghy, true",
        "donghy, dognhy, true",
        "donghy, onghy, true",
        "donghy, donghyy, true",
        "donghy, donghy, false",
        "donghy, dogny, false",
        "donghy, dong, false",
        "donghy, tonghu, false",
        "donghy, dohgny, false"
    })
    void oneSlipAndNoMore(String name, String written, boolean apart) {
        assertThat(Slips.oneApart(name, written)).isEqualTo(apart);
    }
}
