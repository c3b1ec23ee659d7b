package org.tiepdan.intake.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.lawpack.petition.Channel;

class ExpectedLimitsTest {
    private static final ExpectedLimits LIMITS = new ExpectedLimits(LawPack.packaged());

    @ParameterizedTest(name = "received {0}: to the end of {1}")
    @CsvSource({"2026-06-30, 2026-07-14", "2026-07-01, 2026-07-15"})
    void tellsWhoCameInPersonUntilWhenTheyAreToldWhatComesOfIt(LocalDate receivedOn, LocalDate lastDay) {
        assertThat(LIMITS.of(Channel.IN_PERSON, receivedOn))
                .as("LTCD 28.1")
                .contains(new ExpectedLimit(10, LimitUnit.WORKING_DAY, lastDay));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_PERSON")
    void tellsNoLimitThatOnlySomeTypesOfPetitionHave(Channel channel) {
        assertThat(LIMITS.of(channel, LocalDate.of(2026, 7, 1))).isEmpty();
    }

    @Test
    void tellsNoLastDayThatTheCalendarDoesNotReach() {
        assertThat(LIMITS.of(Channel.IN_PERSON, LocalDate.of(2099, 1, 5)))
                .contains(new ExpectedLimit(10, LimitUnit.WORKING_DAY, null));
    }
}
