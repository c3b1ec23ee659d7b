package org.tiepdan.lawpack.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * Two branches, below {@code left} and {@code right}. After 2026-07-09 in the left one: {@code merged} went into
 * {@code heir} of the right one, {@code dissolved} had no successor, {@code lifted} went into {@code risen} below it,
 * and {@code moved} went into {@code brief} of the right one, which was dissolved after 2026-07-19. {@code later}
 * exists from 2026-08-01 on.
 */
class SuperiorsTest {
    private static final String START = "2025-07-01";
    private static final String END = "2026-07-09";
    private static final Bodies BODIES = new Bodies(List.of(
            body("left", null, START, null, null),
            body("right", null, START, null, null),
            body("merged", "left", START, END, "heir"),
            body("heir", "right", START, null, null),
            body("under-merged", "merged", START, null, null),
            body("dissolved", "left", START, END, null),
            body("under-dissolved", "dissolved", START, null, null),
            body("lifted", "left", START, END, "risen"),
            body("risen", "lifted", START, null, null),
            body("under-lifted", "lifted", START, null, null),
            body("moved", "left", START, END, "brief"),
            body("brief", "right", START, "2026-07-19", null),
            body("later", "left", "2026-08-01", null, null),
            body("under-later", "later", START, null, null)));

    @ParameterizedTest(name = "above {0} on {1}: {2}")
    @CsvSource({
        "under-merged, 2026-07-09, merged left",
        "under-merged, 2026-07-10, heir right",
        "under-dissolved, 2026-07-09, dissolved left",
        "under-dissolved, 2026-07-10, left",
        "under-later, 2026-07-31, left",
        "under-later, 2026-08-01, later left",
        // a body that took the place of the one above it is not above itself
        "risen, 2026-07-09, lifted left",
        "risen, 2026-07-10, left",
        "under-lifted, 2026-07-10, risen left",
        // above an ended body are those above its last successor
        "moved, 2026-07-09, left",
        "moved, 2026-07-10, right",
        "moved, 2026-07-20, right",
        "lifted, 2026-07-10, left",
        "dissolved, 2026-07-10, left",
        "left, 2026-07-10, ",
        "unknown, 2026-07-10, ",
        "under-merged, 2025-06-30, ",
    })
    void climbsThroughBodiesThatDoNotExistOnTheDay(String code, LocalDate on, @Nullable String above) {
        List<String> expected = above == null ? List.of() : List.of(above.split(" "));

        assertThat(BODIES.allAbove(code, on)).isEqualTo(expected);
        assertThat(BODIES.above(code, on)).isEqualTo(expected.stream().findFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", END, "2026-07-10", "2026-07-20", "2026-08-01"})
    void whatIsAboveHasItBelow(LocalDate on) {
        for (Body body : BODIES.all()) {
            String code = body.code();
            boolean exists = BODIES.inForce(code, on).isPresent();
            assertThat(BODIES.all())
                    .extracting(Body::code)
                    .filteredOn(one -> BODIES.inForce(one, on).isPresent() && !one.equals(code))
                    .filteredOn(one -> BODIES.withAllBelow(Set.of(one), on).contains(code))
                    .containsExactlyInAnyOrderElementsOf(exists ? BODIES.allAbove(code, on) : List.of());
        }
    }

    @ParameterizedTest(name = "below {0} on {1}: {2}")
    @CsvSource({
        "merged, 2026-07-09, merged under-merged",
        "merged, 2026-07-10, merged",
        "dissolved, 2026-07-10, dissolved",
        "lifted, 2026-07-10, lifted",
        // so that its records of earlier days are found
        "later, 2026-07-31, later under-later",
    })
    void nothingIsBelowABodyThatHasEnded(String code, LocalDate on, String below) {
        assertThat(BODIES.withAllBelow(Set.of(code), on)).containsExactlyInAnyOrder(below.split(" "));
    }

    @Test
    void knowsWhatIsAboveOnSomeDay() {
        assertThat(BODIES.everAbove("under-merged")).containsExactlyInAnyOrder("merged", "left", "heir", "right");
        assertThat(BODIES.everAbove("moved")).containsExactlyInAnyOrder("left", "right");
        assertThat(BODIES.everAbove("risen")).containsExactlyInAnyOrder("lifted", "left");
        assertThat(BODIES.everAbove("unknown")).isEmpty();
    }

    @ParameterizedTest(name = "{0}, which denounces {1}, on {2}: {3}")
    @CsvSource({
        "under-merged, , 2026-07-10, under-merged",
        "under-merged, under-merged, 2026-07-10, heir",
        "under-merged, merged, 2026-07-10, under-merged",
        "merged, merged, 2026-07-10, right",
        "dissolved, , 2026-07-10, left",
        "dissolved, left, 2026-07-10, ",
        "under-dissolved, under-dissolved, 2026-07-10, left",
        "unknown, , 2026-07-10, ",
    })
    void findsWhoHasAMatterThatIsKeptFromTheDenounced(
            String code, @Nullable String denounced, LocalDate on, @Nullable String handler) {
        assertThat(BODIES.handlerOn(code, denounced, on).orElse(null)).isEqualTo(handler);
    }

    @ParameterizedTest(name = "above {0} and {1} on {2}: {3}")
    @CsvSource({
        "under-merged, under-dissolved, 2026-07-09, left",
        // below the two branches now, which nothing joins
        "under-merged, under-dissolved, 2026-07-10, ",
        "under-merged, heir, 2026-07-10, heir",
        "under-dissolved, left, 2026-07-10, left",
        "under-dissolved, under-later, 2026-07-10, left",
        // the two are one body now
        "merged, heir, 2026-07-10, right",
        "lifted, risen, 2026-07-10, left",
        // what ended above both is above neither
        "under-dissolved, dissolved, 2026-07-09, dissolved",
        "under-dissolved, dissolved, 2026-07-10, left",
        "unknown, under-merged, 2026-07-10, ",
    })
    void findsTheNearestAboveBothThatExists(String one, String other, LocalDate on, @Nullable String above) {
        assertThat(BODIES.commonSuperior(one, other, on).orElse(null)).isEqualTo(above);
        assertThat(BODIES.commonSuperior(other, one, on).orElse(null)).isEqualTo(above);
    }

    private static Body body(
            String code, @Nullable String parent, String from, @Nullable String to, @Nullable String successor) {
        return new Body(
                code,
                code,
                code,
                BodyLevel.DEPARTMENT,
                parent,
                "19",
                null,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                successor,
                SourceStatus.VERIFIED);
    }
}
