package org.tiepdan.lawpack.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.desk.SettlementGround.Act;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.PetitionType;

class SettlementGroundsTest {
    private static final SettlementGrounds GROUNDS = LawPack.packaged().settlementGrounds();

    /** Both sides of the first day of each source. */
    @ParameterizedTest
    @CsvSource({
        "obstacle, SUSPENSION, COMPLAINT, 2026-06-30, false",
        "obstacle, SUSPENSION, COMPLAINT, 2026-07-01, true",
        "COURT, TERMINATION, COMPLAINT, 2026-06-30, false",
        "COURT, TERMINATION, COMPLAINT, 2026-07-01, true",
        "WITHDRAWN, TERMINATION, COMPLAINT, 2012-06-30, false",
        "WITHDRAWN, TERMINATION, COMPLAINT, 2012-07-01, true",
        "WAITING-FOR-RESULT, SUSPENSION, DENUNCIATION, 2018-12-31, false",
        "WAITING-FOR-RESULT, SUSPENSION, DENUNCIATION, 2019-01-01, true",
        "OBSTACLE, SUSPENSION, DENUNCIATION, 2026-07-01, false"
    })
    void holdsFromTheFirstDayOfItsLaw(String code, Act act, PetitionType type, LocalDate on, boolean holds) {
        assertThat(GROUNDS.find(code, act, type, on).isPresent()).isEqualTo(holds);
    }

    @Test
    void listsWhatHeldOnAnyOfSomeDays() {
        assertThat(GROUNDS.of(Act.SUSPENSION, PetitionType.COMPLAINT, days("2026-05-10", "2026-06-30")))
                .isEmpty();
        assertThat(GROUNDS.of(Act.SUSPENSION, PetitionType.COMPLAINT, days("2026-05-10", "2026-07-01")))
                .extracting(SettlementGround::code)
                .containsExactly("OBSTACLE", "WAITING-FOR-RESULT");
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
