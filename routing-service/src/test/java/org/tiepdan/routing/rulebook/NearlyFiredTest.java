package org.tiepdan.routing.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;

class NearlyFiredTest {
    private static final JurisdictionDecider DECIDER = new JurisdictionDecider(LawPack.packaged());
    private final NearlyFired nearly = new NearlyFired(DECIDER);

    private static Matter complaint(@Nullable Integer instance, String... findings) {
        return new Matter(
                "COMPLAINT",
                "19-btcd",
                Instant.parse("2026-08-20T02:00:00Z"),
                "LAND_HOUSING",
                "19-05443",
                "HEAD",
                "ADMINISTRATIVE_DECISION",
                instance,
                "INDIVIDUAL",
                List.of(findings));
    }

    @Test
    void aSecondComplaintWouldGoToTheProvince() {
        // LKN 21.2
        assertThat(nearly.of(complaint(1)))
                .anySatisfy(near -> {
                    assertThat(near.ruleId()).isEqualTo("KN-COMMUNE-2");
                    assertThat(near.fact()).isEqualTo("instance");
                    assertThat(near.was()).isEqualTo("1");
                    assertThat(near.wouldBe()).isEqualTo("2");
                    assertThat(near.outcome()).isEqualTo("ACCEPT");
                    assertThat(near.competentBody()).isEqualTo("19-ubnd");
                    assertThat(near.basis()).startsWith("LKN 21.2");
                    assertThat(near.vi()).isNotBlank();
                    assertThat(near.en()).isNotBlank();
                })
                .anySatisfy(near -> {
                    // LKN 11.5
                    assertThat(near.ruleId()).isEqualTo("DK-UNSIGNED-COMPLAINT");
                    assertThat(near.was()).isNull();
                    assertThat(near.wouldBe()).isEqualTo("UNSIGNED");
                    assertThat(near.outcome()).isEqualTo("GUIDE");
                });
    }

    @Test
    void aMissingFactLeadsToOneResultForEachOfItsValues() {
        assertThat(nearly.of(complaint(null)))
                .filteredOn(near -> near.fact().equals("instance"))
                .extracting(NearRule::was, NearRule::wouldBe, NearRule::competentBody)
                .containsExactly(tuple(null, "1", "19-05443"), tuple(null, "2", "19-ubnd"));
    }

    @Test
    void aFindingThatFallsAwayLetsTheRulesOfCompetenceDecide() {
        assertThat(nearly.of(complaint(1, "UNSIGNED"))).anySatisfy(near -> {
            assertThat(near.fact()).isEqualTo("findings");
            assertThat(near.was()).isEqualTo("UNSIGNED");
            assertThat(near.wouldBe()).isNull();
            assertThat(near.ruleId()).isEqualTo("KN-COMMUNE-1");
            assertThat(near.outcome()).isEqualTo("TRANSFER");
        });
    }

    @Test
    void everyResultDiffersFromWhatIsAndIsThereOnceForAFactAndThereAreFew() {
        var is = RoutingAnswer.of(DECIDER.decide(complaint(1)));

        assertThat(nearly.of(complaint(1)))
                .hasSizeBetween(2, NearlyFired.AT_MOST)
                .noneMatch(near -> near.outcome().equals(is.outcome())
                        && is.competentBody() != null
                        && is.competentBody().equals(near.competentBody()))
                .noneMatch(near -> near.outcome().equals("TRIAGE"))
                .extracting(near -> near.fact() + near.ruleId() + near.outcome() + near.competentBody())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatAnUnknownTypeIsAboutIsAnsweredByTheTypesThatAreKnown() {
        var unknown = new Matter(
                "OF-A-LATER-VERSION",
                "19-btcd",
                Instant.parse("2026-08-20T02:00:00Z"),
                null,
                "19-05443",
                "HEAD",
                null,
                null,
                null,
                List.of());

        assertThat(nearly.of(unknown)).isNotEmpty().allMatch(near -> near.fact().equals("type"));
    }
}
