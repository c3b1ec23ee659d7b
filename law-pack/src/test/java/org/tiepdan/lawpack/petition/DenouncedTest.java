package org.tiepdan.lawpack.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LTC 2018, Articles 8.3, 12.1, 12.6 and 56. */
class DenouncedTest {

    @ParameterizedTest(name = "{0} of {2} of {1}, settled by {3}: kept from {4}")
    @CsvSource({
        "DENUNCIATION, commune, HEAD, , commune",
        "DENUNCIATION, commune, HEAD, province, commune",
        "DENUNCIATION, commune, HEAD, commune, commune",
        "DENUNCIATION, commune, DEPUTY_HEAD, province, commune",
        "DENUNCIATION, commune, BODY, province, commune",
        "DENUNCIATION, commune, , , commune",
        "DENUNCIATION, commune, OFFICIAL, , ",
        "DENUNCIATION, commune, OFFICIAL, commune, ",
        "DENUNCIATION, commune, OFFICIAL, province, commune",
        "MIXED, commune, HEAD, , commune",
        "COMPLAINT, commune, HEAD, commune, ",
        "FEEDBACK, commune, BODY, commune, "
    })
    void isKeptFromWhomItDenouncesUnlessThatBodySettlesIt(
            PetitionType type, String respondent, RespondentRole role, String competent, String keptFrom) {
        assertThat(Denounced.body(type, respondent, role, competent).orElse(null))
                .isEqualTo(keptFrom);
    }

    @Test
    void whatNamesNobodyIsKeptFromNobody() {
        assertThat(Denounced.body(PetitionType.DENUNCIATION, null, RespondentRole.HEAD, "province"))
                .isEmpty();
    }
}
