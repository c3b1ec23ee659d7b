package org.tiepdan.routing.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;

/** LTC 12.1 and 12.6: the body above judges denunciations of the head, a deputy and the body itself, the head those of an official. */
class InterestsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final Interests interests = new Interests(LawPack.packaged().bodies());

    @ParameterizedTest(name = "{0} of {2} of {1}, received or settled by {3}: {4} in its place, by {5}")
    @CsvSource({
        "DENUNCIATION, 19-05443,   HEAD,        19-05443,   19-ubnd,   LTC 12.1",
        "DENUNCIATION, 19-05443,   DEPUTY_HEAD, 19-05443,   19-ubnd,   LTC 12.1",
        "DENUNCIATION, 19-05443,   BODY,        19-05443,   19-ubnd,   LTC 12.6",
        "DENUNCIATION, 19-so-y-te, HEAD,        19-so-y-te, 19-ubnd,   LTC 12.1",
        "DENUNCIATION, 19-btcd,    HEAD,        19-btcd,    19-ubnd,   LTC 12.1",
        "DENUNCIATION, 19-ubnd,    HEAD,        19-ubnd,    thu-tuong, LTC 12.1",
        "MIXED,        19-05443,   HEAD,        19-05443,   19-ubnd,   LTC 12.1",
        "DENUNCIATION, 19-05443,   ,            19-05443,   19-ubnd,",
        "DENUNCIATION, 19-05443,   EMPEROR,     19-05443,   19-ubnd,",
        "PRAISE,       19-05443,   HEAD,        19-05443,   19-ubnd,   LTC 12.1",
        "DENUNCIATION, 19-05443,   OFFICIAL,    19-05443,   ,",
        "DENUNCIATION, 19-05443,   HEAD,        19-btcd,    ,",
        "DENUNCIATION, thu-tuong,  HEAD,        thu-tuong,  ,",
        "DENUNCIATION, nobody,     HEAD,        nobody,     ,",
        "DENUNCIATION, ,           HEAD,        19-05443,   ,",
        "COMPLAINT,    19-05443,   HEAD,        19-05443,   ,",
        "PROPOSAL,     19-05443,   HEAD,        19-05443,   ,",
        "FEEDBACK,     19-05443,   BODY,        19-05443,   ,"
    })
    void theBodyAboveTakesThePlaceOfTheOneDenounced(
            String type,
            @Nullable String denounced,
            @Nullable String role,
            String handler,
            @Nullable String above,
            @Nullable String basis) {
        var respondent = new Respondent(denounced, role, null);
        var receiving = interests.ofReceiving(type, respondent, handler, DAY);
        var settling = interests.ofSettling(type, respondent, handler, DAY);

        assertThat(receiving.map(ConflictOfInterest::handledBy)).isEqualTo(Optional.ofNullable(above));
        assertThat(settling.map(ConflictOfInterest::handledBy)).isEqualTo(Optional.ofNullable(above));
        receiving.ifPresent(conflict -> {
            assertThat(conflict.body()).isEqualTo(handler);
            assertThat(conflict.vi()).startsWith("Cơ quan nhận đơn");
            assertThat(conflict.basis()).contains("a rule of the system");
        });
        settling.ifPresent(conflict -> {
            assertThat(conflict.vi()).startsWith("Cơ quan có thẩm quyền");
            assertThat(conflict.basis()).contains(basis == null ? "a rule of the system" : basis);
        });
    }

    @Test
    void whatNamesNobodyIsNoConflict() {
        assertThat(interests.ofReceiving("DENUNCIATION", null, "19-05443", DAY)).isEmpty();
        assertThat(interests.ofSettling("DENUNCIATION", null, "19-05443", DAY)).isEmpty();
    }

    @Test
    void nobodyIsAboveOnADayOnWhichTheBodyAboveDoesNotExist() {
        var respondent = new Respondent("19-05443", "HEAD", null);

        assertThat(interests.ofReceiving("DENUNCIATION", respondent, "19-05443", LocalDate.of(2025, 6, 30)))
                .isEmpty();
    }

    /** LTC 12.1, 12.5: the former districts have no successor, and the body above them is the one denounced. */
    @Test
    void handsNothingToADenouncedBodyAbove() {
        var respondent = new Respondent("19-ubnd", "HEAD", null);

        assertThat(interests.handlerOn("DENUNCIATION", respondent, "19-cap-huyen", DAY))
                .isEqualTo("thu-tuong");
        assertThat(interests.handlerOn("COMPLAINT", respondent, "19-cap-huyen", DAY))
                .isEqualTo("19-ubnd");
    }

    @Test
    void anyOtherBodyHandlesItself() {
        var conflict = new ConflictOfInterest("commune", "province", "vi", "en", "basis");

        assertThat(ConflictOfInterest.inPlaceOf("commune", conflict)).isEqualTo("province");
        assertThat(ConflictOfInterest.inPlaceOf("department", conflict)).isEqualTo("department");
        assertThat(ConflictOfInterest.inPlaceOf("commune", null)).isEqualTo("commune");
    }
}
