package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;

/** Flags point out what the receiving body should check. They decide nothing. */
class FlagsTest {
    private final JurisdictionDecider decider = new JurisdictionDecider(LawPack.packaged());

    @ParameterizedTest(name = "{0}, served on {1}, received on {2}: {3}")
    @CsvSource({
        // LKN 9, 11.6: 90 days; 382 days after is far too late. The last day is a Sunday, so Monday counts (BLDS 148).
        "ADMINISTRATIVE_DECISION, 2025-08-03, 2026-08-20, LY-LATE",
        "ADMINISTRATIVE_DECISION, 2026-05-18, 2026-08-17, ",
        "ADMINISTRATIVE_DECISION, 2026-05-18, 2026-08-18, LY-LATE",
        "ADMINISTRATIVE_ACT,      2026-05-18, 2026-08-18, LY-LATE",
        "ADMINISTRATIVE_DECISION, 1995-01-01, 2026-08-18, LY-LATE",
        "ADMINISTRATIVE_DECISION, 2026-09-01, 2026-08-18, ",
        // LKN 48: 15 days
        "DISCIPLINARY_DECISION,   2026-08-03, 2026-08-18, ",
        "DISCIPLINARY_DECISION,   2026-08-03, 2026-08-19, LY-LATE-DISCIPLINE-1",
    })
    void aComplaintAfterItsTimeIsFlaggedAndStillRouted(
            String kind, String servedOn, String receivedOn, @Nullable String flag) {
        var answer = decide(Matters.complaint().kind(kind).on(receivedOn).knowing(Known.contestedOn(servedOn)));

        assertThat(answer.outcome()).isEqualTo("ACCEPT");
        assertThat(flags(answer)).isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @Test
    void theArticleIsNamed() {
        var late = decide(Matters.complaint().knowing(Known.contestedOn("2025-08-03")));

        assertThat(late.reasons().getLast().basis()).isEqualTo("LKN 9, 11.6");
        assertThat(late.reasons().getLast().flag()).isTrue();
    }

    @ParameterizedTest(name = "{0} by {1} people, mandated {2}: {3}")
    @CsvSource({
        // LTCD 29: from five people up; NĐ124/2020 16.1 for complaints
        "COMPLAINT, 12, ,      LY-MANDATE-COMPLAINT",
        "COMPLAINT, 12, false, LY-MANDATE-COMPLAINT",
        "COMPLAINT, 12, true,  ",
        "COMPLAINT, 5,  ,      LY-MANDATE-COMPLAINT",
        "COMPLAINT, 4,  ,      ",
        "PROPOSAL,  34, ,      LY-MANDATE",
    })
    void manyPeopleWithoutAMandateAreFlagged(
            String type, int people, @Nullable Boolean mandated, @Nullable String flag) {
        var answer = decide(Matters.complaint().type(type).by("GROUP").knowing(Known.people(people, mandated)));

        assertThat(flags(answer)).isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @Test
    void whatIsFiledIsNotFlagged() {
        var filed =
                decide(Matters.complaint().type("PROPOSAL").found("UNSIGNED").knowing(Known.people(34, null)));

        assertThat(filed.outcome()).isEqualTo("FILE");
        assertThat(flags(filed)).isEmpty();
    }

    @Test
    void whatWaitsForAnOfficerIsFlaggedToo() {
        var waiting = decide(Matters.complaint().instance(null).knowing(Known.people(12, null)));

        assertThat(waiting.awaitsAnOfficer()).isTrue();
        assertThat(flags(waiting)).containsExactly("LY-MANDATE-COMPLAINT");
    }

    private static List<String> flags(RoutingAnswer answer) {
        return answer.reasons().stream()
                .filter(reason -> Boolean.TRUE.equals(reason.flag()))
                .map(Reason::ruleId)
                .toList();
    }

    private RoutingAnswer decide(Matters matter) {
        return RoutingAnswer.of(decider.decide(matter.matter()));
    }
}
