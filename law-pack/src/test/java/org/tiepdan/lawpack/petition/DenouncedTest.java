package org.tiepdan.lawpack.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LTC 2018, Articles 8.3, 12.1, 12.6 and 56. */
class DenouncedTest {

    @ParameterizedTest(name = "{0} of {2} of {1}: kept from {3}")
    @CsvSource({
        "DENUNCIATION, commune, HEAD, commune",
        "DENUNCIATION, commune, DEPUTY_HEAD, commune",
        "DENUNCIATION, commune, BODY, commune",
        "DENUNCIATION, commune, , commune",
        "DENUNCIATION, commune, OFFICIAL, ",
        "DENUNCIATION, , HEAD, ",
        "MIXED, commune, HEAD, commune",
        "COMPLAINT, commune, HEAD, ",
        "FEEDBACK, commune, BODY, "
    })
    void isKeptFromTheBodyThatItDenouncesAndNotFromTheOneThatSettlesWhatIsSaidOfItsOfficial(
            PetitionType type, String respondent, RespondentRole role, String keptFrom) {
        assertThat(Denounced.body(type, respondent, role).orElse(null)).isEqualTo(keptFrom);
    }
}
