package org.tiepdan.intake.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.Channel;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.PetitionType;

class ExpectedLimitsTest {
    private static final ExpectedLimits LIMITS = new ExpectedLimits(LawPack.packaged());

    @ParameterizedTest(name = "{0} {1} {2}, received {3}: {4} ({5})")
    @CsvSource(
            delimiter = ';',
            value = {
                "COMPLAINT; POST; 1; 2026-07-01; ACCEPT 7 WORKING_DAY 2026-07-10, RESOLVE 30 CALENDAR_DAY -; LKN 27, 28",
                "COMPLAINT; POST; ; 2026-07-01; ACCEPT 7 WORKING_DAY 2026-07-10, RESOLVE 30 CALENDAR_DAY -; LKN 27, 28",
                "COMPLAINT; POST; 2; 2026-07-01; ACCEPT 7 WORKING_DAY 2026-07-10, RESOLVE 45 CALENDAR_DAY -; LKN 36.1, 37",
                "COMPLAINT; POST; 1; 2026-06-30; ACCEPT 10 CALENDAR_DAY 2026-07-10, RESOLVE 30 CALENDAR_DAY -; LKN 27 of then",
                "DENUNCIATION; POST; ; 2026-07-01; ACCEPT 7 WORKING_DAY 2026-07-10, RESOLVE 30 CALENDAR_DAY -; LTC 24.1, 30",
                "PROPOSAL; IN_PERSON; ; 2026-07-01; REPLY 10 WORKING_DAY 2026-07-15; LTCD 28.1",
                "FEEDBACK; POST; ; 2026-07-01; ; no limit by law",
                "MIXED; IN_PERSON; ; 2026-07-01; REPLY 10 WORKING_DAY 2026-07-15; LTCD 28.1",
            })
    void tellsTheLimitsOfTheDayOfReceipt(
            PetitionType type,
            Channel channel,
            @Nullable Integer instance,
            LocalDate receivedOn,
            @Nullable String expected,
            String article) {
        assertThat(String.join(", ", told(type, channel, instance, receivedOn)))
                .as(article)
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void tellsOfADenunciationExactlyWhatItTellsOfAComplaint() {
        var day = LocalDate.of(2026, 9, 1);

        assertThat(LIMITS.of(PetitionType.DENUNCIATION, Channel.IN_PERSON, null, day))
                .isEqualTo(LIMITS.of(PetitionType.COMPLAINT, Channel.IN_PERSON, 1, day));
    }

    @Test
    void tellsNoLastDayThatTheCalendarDoesNotReach() {
        var last = LIMITS.of(PetitionType.COMPLAINT, Channel.POST, 1, LocalDate.of(2099, 1, 5));

        assertThat(last).extracting(ExpectedLimit::lastDay).containsOnlyNulls();
        assertThat(last).extracting(ExpectedLimit::length).containsExactly(7, 30);
    }

    private static List<String> told(
            PetitionType type, Channel channel, @Nullable Integer instance, LocalDate receivedOn) {
        return LIMITS.of(type, channel, instance, receivedOn).stream()
                .map(limit -> limit.step() + " " + limit.length() + " " + limit.unit() + " "
                        + (limit.lastDay() == null ? "-" : limit.lastDay()))
                .toList();
    }
}
