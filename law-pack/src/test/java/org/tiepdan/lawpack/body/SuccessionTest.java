package org.tiepdan.lawpack.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * Commune a was merged into b on 28/11/2026, b into c on 01/07/2027, which was founded on 01/01/2027; d ended on the last day of 2026
 * without a successor.
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
        // late entries of days before the body, or any body, existed
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

    @ParameterizedTest(name = "{0} on {1}, recorded on {2}: {3}")
    @CsvSource({
        "b, 2025-07-01, 2026-11-28, true",
        "b, 2025-06-12, 2026-11-28, true",
        "b, 2025-06-12, 2027-07-01, false",
        "a, 2026-11-27, 2026-11-28, true",
        "a, 2026-11-28, 2026-11-28, false",
        "a, 2025-06-12, 2026-11-28, false",
        "c, 2026-12-31, 2026-12-31, false",
        "x, 2026-12-31, 2026-12-31, false",
    })
    void takesWhatExistedOrTodayExistsForADayBeforeIt(String code, LocalDate on, LocalDate today, boolean taken) {
        assertThat(BODIES.inForceOrLater(code, on, today).isPresent()).isEqualTo(taken);
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
        assertThat(LawPack.packaged()
                        .bodies()
                        .commonSuperior(a, b, LocalDate.of(2026, 7, 1))
                        .orElse(null))
                .isEqualTo(superior);
    }

    @Test
    void aSuccessorThatIsNamedCountsOnlyOnceTheBodyEnds() {
        Bodies announced = new Bodies(List.of(body("a", "2025-07-01", null, "b"), body("b", "2025-07-01", null, null)));

        assertThat(announced.successorOn("a", LocalDate.of(2030, 1, 1))).contains("a");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "b, 2026-11-27, b",
        "b, 2026-11-28, a b",
        "c, 2027-06-30, c",
        "c, 2027-07-01, a b c",
        "a, 2027-07-01, a",
        "b, 2027-07-01, a b",
        "d, 2027-01-01, d",
        "x, 2027-01-01, x",
    })
    void findsEachBodyThatAnotherSucceeded(String code, LocalDate on, String all) {
        assertThat(BODIES.withPredecessors(Set.of(code), on)).containsExactlyInAnyOrder(all.split(" "));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "a, 2026-11-27, a",
        "a, 2026-11-28, a b",
        "b, 2026-11-28, a b",
        "a, 2027-07-01, a b c",
        "d, 2027-01-01, d",
        "x, 2027-01-01, x"
    })
    void findsEachBodyInWhichTheSamePeopleWork(String code, LocalDate on, String all) {
        assertThat(BODIES.sharingPeople(Set.of(code), on)).containsExactlyInAnyOrder(all.split(" "));
    }

    /** LTC 12.4: the same people work in the body that came after. */
    @ParameterizedTest(name = "{0} and {1} on {2}: {3}")
    @CsvSource({
        "a, a, 2026-11-27, true",
        "b, a, 2026-11-27, false",
        "b, a, 2026-11-28, true",
        "c, a, 2027-06-30, false",
        "c, a, 2027-07-01, true",
        // also where it has ended since
        "b, a, 2027-07-01, true",
        // who ended is succeeded by the one from which it is kept
        "a, b, 2026-11-27, false",
        "a, b, 2026-11-28, true",
        "d, d, 2027-01-01, true",
        "d, a, 2027-07-01, false",
        "x, x, 2027-07-01, true",
        "x, a, 2027-07-01, false",
        "a, x, 2027-07-01, false",
    })
    void knowsWhoIsABodyOrCameAfterIt(String code, String earlier, LocalDate on, boolean expected) {
        assertThat(BODIES.isOrSucceeded(code, earlier, on)).isEqualTo(expected);
    }

    @Test
    void whatWasBelowABodyIsBelowItsSuccessor() {
        var unit = body("u", "a", "2025-07-01", null, null);
        var bodies =
                new Bodies(Stream.concat(BODIES.all().stream(), Stream.of(unit)).toList());

        assertThat(bodies.withAllBelow(Set.of("b"), LocalDate.of(2026, 11, 27))).containsExactly("b");
        assertThat(bodies.withAllBelow(Set.of("b"), LocalDate.of(2026, 11, 28))).containsExactly("b", "u");
        assertThat(bodies.withAllBelow(Set.of("c"), LocalDate.of(2027, 7, 1))).containsExactly("c", "u");
    }

    private static Body body(String code, String from, @Nullable String to, @Nullable String successor) {
        return body(code, null, from, to, successor);
    }

    private static Body body(
            String code, @Nullable String parent, String from, @Nullable String to, @Nullable String successor) {
        return new Body(
                code,
                code,
                code,
                BodyLevel.COMMUNE,
                parent,
                "19",
                code,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                successor,
                SourceStatus.VERIFIED);
    }
}
