package org.tiepdan.lawpack.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * Commune a was merged into b on 28/11/2026, b into c on 01/07/2027, which was set up on 01/01/2027; d ended on the last day
 * of 2026 and nobody took over.
 */
class SuccessionTest {
    private static final Bodies BODIES = new Bodies(List.of(
            body("a", "2025-07-01", "2026-11-27", "b"),
            body("b", "2025-07-01", "2027-06-30", "c"),
            body("c", "2027-01-01", null, null),
            body("d", "2025-07-01", "2026-12-31", null)));

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "a, 2025-06-05, a",
        "a, 2026-11-27, a",
        "a, 2026-11-28, b",
        "a, 2027-06-30, b",
        "a, 2027-07-01, c",
        "b, 2027-06-30, b",
        "b, 2027-07-01, c",
        "c, 2026-12-31, c",
        "d, 2026-12-31, d",
        "d, 2027-01-01, ",
        "x, 2026-12-31, ",
    })
    void findsWhatHasTheMattersOfABodyOnADay(String code, LocalDate on, @Nullable String successor) {
        assertThat(BODIES.successorOn(code, on).orElse(null)).isEqualTo(successor);
    }

    @ParameterizedTest(name = "{0} for {1}, act of {2}, recorded on {3}: {4}")
    @CsvSource({
        // for itself: until its last day, whatever the act's day
        "a, a, 2026-11-24, 2026-11-27, true",
        "a, a, 2026-11-24, 2026-11-28, false",
        "a, a, 2026-11-28, 2026-11-28, false",
        "a, a, 2026-11-28, 2026-11-27, false",
        // the successor: from the day after, for acts of any day
        "b, a, 2026-11-27, 2026-11-27, false",
        "b, a, 2026-11-28, 2026-11-28, true",
        "b, a, 2026-11-24, 2026-11-28, true",
        "c, a, 2026-11-24, 2027-07-01, true",
        "b, a, 2026-11-24, 2027-07-01, false",
        // late entries of days before the body, or any, existed
        "b, b, 2025-06-12, 2026-11-28, true",
        "b, a, 2025-06-12, 2026-11-28, true",
        "c, c, 2026-12-31, 2027-01-01, true",
        "c, c, 2026-12-31, 2026-12-31, false",
        // nobody else
        "b, d, 2026-11-24, 2027-01-01, false",
        "b, c, 2027-01-02, 2027-01-02, false",
        "x, x, 2027-01-02, 2027-01-02, false",
        "b, x, 2027-01-02, 2027-01-02, false",
    })
    void letsABodyActWhileItLastsAndThenItsSuccessor(
            String by, String body, LocalDate on, LocalDate today, boolean may) {
        assertThat(BODIES.actsFor(by, body, on, today)).isEqualTo(may);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "19-05443, 19-05860, 19-ubnd",
        "19-05443, 19-so-y-te, 19-ubnd",
        "19-btcd, 19-05443, 19-ubnd",
        "19-ubnd, 19-05443, 19-ubnd",
        "19-05443, 19-ubnd, 19-ubnd",
        "19-05443, 19-05443, 19-ubnd",
        "19-05443, bo-y-te, thu-tuong",
        "bo-y-te, bo-xay-dung, thu-tuong",
        "toa-an, 19-05443, 19-ubnd",
        "19-05443, toa-an, 19-ubnd",
        "19-05443, khong-biet, 19-ubnd",
        "toa-an, bo-y-te, ",
        "khong-biet, khong-biet, ",
    })
    void findsTheNearestBodyAboveBoth(String a, String b, @Nullable String superior) {
        assertThat(LawPack.packaged().bodies().commonSuperior(a, b).orElse(null)).isEqualTo(superior);
    }

    @Test
    void aSuccessorThatIsNamedCountsOnlyOnceTheBodyEnds() {
        Bodies announced = new Bodies(List.of(body("a", "2025-07-01", null, "b"), body("b", "2025-07-01", null, null)));

        assertThat(announced.successorOn("a", LocalDate.of(2030, 1, 1))).contains("a");
    }

    private static Body body(String code, String from, @Nullable String to, @Nullable String successor) {
        return new Body(
                code,
                code,
                code,
                BodyLevel.COMMUNE,
                null,
                "19",
                code,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                successor,
                SourceStatus.VERIFIED);
    }
}
