package org.tiepdan.reporting.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;

class RadarsTest {
    private static final String WARD = "19-05443";
    private static final LocalDate ON = LocalDate.parse("2026-09-30");
    private static final Grant GRANT = MadeAccounts.grant("19-ubnd", WARD, "19-btcd");

    private final List<MadeCase> cases = new ArrayList<>();

    private MadeCase received(LocalDate on, String commune, String field) {
        var made = MadeCase.received("case" + cases.size(), WARD, on.toString()).at(commune, field);
        cases.add(made);
        return made;
    }

    private Radar radar(Map<String, Crowd> crowds) {
        return new Radars(MadeAccounts.of(cases.toArray(MadeCase[]::new)), _ -> crowds, 5).read(GRANT, null, ON);
    }

    /** Three a month in each of twenty communes, for more than a year. */
    private void usual() {
        for (var day = ON.minusDays(500); !day.isAfter(ON); day = day.plusDays(10)) {
            for (int commune = 0; commune < 20; commune++) {
                received(
                        day.minusDays(commune % 10), "commune" + commune, commune % 2 == 0 ? "LAND_HOUSING" : "POLICY");
            }
        }
    }

    @Test
    void whereNothingChangesNothingStandsOut() {
        usual();

        assertThat(radar(Map.of()).hotSpots()).isEmpty();
    }

    @Test
    void aPlaceWithFarMoreThanItsOwnPastStandsOutByItsMatter() {
        usual();
        for (int i = 0; i < 25; i++) {
            received(ON.minusDays(i), "commune3", "LAND_HOUSING");
        }

        assertThat(radar(Map.of()).hotSpots())
                .extracting(Radar.HotSpot::commune, Radar.HotSpot::field)
                .contains(tuple("commune3", "LAND_HOUSING"));
        assertThat(radar(Map.of()).hotSpots()).allSatisfy(spot -> {
            assertThat(spot.commune()).isEqualTo("commune3");
            assertThat(spot.count()).isGreaterThanOrEqualTo(5);
            assertThat(spot.before() == null || spot.before() == 0 || spot.before() >= 5)
                    .isTrue();
        });
    }

    @Test
    void denunciationsAreOnNoRadar() {
        usual();
        for (int i = 0; i < 25; i++) {
            received(ON.minusDays(i), "commune3", "LAND_HOUSING")
                    .denouncing("19-05710")
                    .signedBy(30);
        }

        assertThat(radar(Map.of()).hotSpots()).isEmpty();
        assertThat(radar(Map.of()).largeGroups()).isEmpty();
    }

    @Test
    void fourPeopleAreNoLargeGroup() {
        received(ON, "commune3", "POLICY").signedBy(4);
        received(ON, "commune3", "POLICY").signedBy(5);
        received(ON, "commune3", "POLICY");

        assertThat(radar(Map.of("case2", new Crowd(12, ON.minusDays(3)))).largeGroups())
                .containsExactly(new Radar.Group("case2", WARD, 12, true), new Radar.Group("case1", WARD, 5, false));
    }

    @Test
    void theTailIsThatOfTheNegativeBinomialDistribution() {
        // With a shape of 3 and a chance of 2/3: 1 - (2/3)^3 - 3 (2/3)^3 (1/3).
        assertThat(Surprise.atLeast(2, 2, 1, 1)).isEqualTo(1 - 8 / 27.0 - 8 / 27.0, within(1e-12));
        assertThat(Surprise.atLeast(0, 2, 1, 1)).isEqualTo(1);
        // Far out it is small, and not nothing.
        assertThat(Surprise.atLeast(400, 2, 1, 1)).isBetween(1e-190, 1e-180);
    }

    @Test
    void falseAlarmsStayUnderTheirLevel() {
        int alarms = 0;
        for (int seed = 0; seed < 40; seed++) {
            cases.clear();
            var random = new Random(seed);
            for (int i = 0; i < 3000; i++) {
                received(ON.minusDays(random.nextInt(600)), "commune" + random.nextInt(20), "POLICY");
            }
            alarms += radar(Map.of()).hotSpots().isEmpty() ? 0 : 1;
        }
        assertThat(alarms).isLessThanOrEqualTo(4);
    }
}
