package org.tiepdan.tracking.casework.adapter.http.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.access.CaseParties;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.pack.SourceStatus;

/** The body above both communes was merged on 2026-07-10 into one of another branch, and one commune into the other. */
class PartiesTest {
    private static final String END = "2026-07-09";
    private static final Bodies BODIES = new Bodies(List.of(
            body("top", null, null, null),
            body("other-top", null, null, null),
            body("former", "top", END, "successor"),
            body("successor", "other-top", null, null),
            body("commune", "former", null, null),
            body("merged", "former", END, "commune")));

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "commune, 2026-07-09, board commune former top",
        "commune, 2026-07-10, board commune successor other-top",
        "merged, 2026-07-09, board merged former top",
        "merged, 2026-07-10, board merged commune successor other-top",
    })
    void whoIsAboveOnTheDayMayAct(String competent, LocalDate today, String handlers) {
        var parties = new CaseParties(false, Set.of("board", competent), competent, null, Set.of());

        assertThat(Parties.acting(parties, BODIES, today).handlers()).containsExactlyInAnyOrder(handlers.split(" "));
    }

    @Test
    void nobodyIsAboveACaseForWhichNoBodyIsCompetent() {
        var parties = new CaseParties(false, Set.of("board"), null, Set.of());

        assertThat(Parties.acting(parties, BODIES, LocalDate.parse("2026-07-10")))
                .isEqualTo(parties);
    }

    private static Body body(String code, @Nullable String parent, @Nullable String to, @Nullable String successor) {
        return new Body(
                code,
                code,
                code,
                BodyLevel.DEPARTMENT,
                parent,
                "19",
                null,
                null,
                LocalDate.parse("2025-07-01"),
                to == null ? null : LocalDate.parse(to),
                successor,
                SourceStatus.VERIFIED);
    }
}
