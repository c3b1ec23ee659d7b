package org.tiepdan.reporting.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;

class RadarsTest {
    private static final String WARD = "19-05443";
    private static final LocalDate ON = LocalDate.parse("2026-09-30");
    private static final Grant GRANT = MadeAccounts.grant("19-ubnd", WARD, "19-btcd");

    private static final List<Long> FEW = List.of(1L, 2L, 3L, 4L);

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

    /** Of a place and its matters, and now as in the past: the difference of two numbers that are shown is never a small one. */
    @Test
    void noSmallNumberIsWhatRemainsOfAPlaceForItsOtherMatters() {
        int both = 0;
        for (int seed = 0; seed < 150; seed++) {
            cases.clear();
            var random = new Random(seed);
            for (int i = 0; i < 300; i++) {
                received(ON.minusDays(random.nextInt(600)), "commune" + random.nextInt(20), field(random));
            }
            for (int i = 0; i < 30; i++) {
                received(ON.minusDays(i), "commune3", random.nextInt(4) == 0 ? "SOCIAL" : "POLICY");
            }
            var spots = radar(Map.of()).hotSpots();
            for (var place : spots) {
                var matters = spots.stream()
                        .filter(spot -> place.field() == null
                                && spot.field() != null
                                && spot.commune().equals(place.commune()))
                        .toList();
                both += matters.isEmpty() ? 0 : 1;
                assertThat(rest(place, matters, Radar.HotSpot::count))
                        .as("seed %d", seed)
                        .isNotIn(FEW);
                assertThat(rest(place, matters, spot -> orZero(spot.before())))
                        .as("seed %d, before", seed)
                        .isNotIn(FEW);
                assertThat(rest(place, matters, spot -> orZero(spot.yearBefore())))
                        .as("seed %d, a year before", seed)
                        .isNotIn(FEW);
            }
        }
        assertThat(both).isPositive();
    }

    /** Neither by a chance, nor by the order, nor by being there: with any small number in its place, the answer is the same. */
    @Test
    void aSmallNumberOfThePastIsNotToldByWhatIsShown() {
        int shown = 0;
        for (int now = 5; now < 25; now++) {
            var answer = spots(now, 1);
            for (int before = 2; before <= 4; before++) {
                assertThat(spots(now, before)).as("%d now", now).isEqualTo(answer);
            }
            shown += answer.stream().anyMatch(spot -> spot.commune().equals("commune3")) ? 1 : 0;
        }
        assertThat(shown).isBetween(1, 19);
    }

    /** The mean of all places is always the same. */
    private List<Radar.HotSpot> spots(int now, int before) {
        cases.clear();
        for (int commune = 0; commune < 12; commune++) {
            received(ON.minusDays(600), "commune" + commune, "POLICY");
        }
        several(now, "commune3", 10);
        several(12, "commune7", 10);
        several(before, "commune3", 100);
        several(5 - before, "commune4", 100);
        several(2, "commune7", 100);
        return radar(Map.of()).hotSpots();
    }

    private void several(int number, String commune, int daysBefore) {
        for (int i = 0; i < number; i++) {
            received(ON.minusDays(daysBefore), commune, "POLICY");
        }
    }

    private static long rest(Radar.HotSpot place, List<Radar.HotSpot> matters, ToLongFunction<Radar.HotSpot> count) {
        return matters.isEmpty()
                ? 0
                : count.applyAsLong(place) - matters.stream().mapToLong(count).sum();
    }

    private static long orZero(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    private static String field(Random random) {
        return List.of("LAND_HOUSING", "POLICY", "SOCIAL").get(random.nextInt(3));
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
        // With a shape of 3 and a probability of 2/3: 1 - (2/3)^3 - 3 (2/3)^3 (1/3).
        assertThat(TailProbability.atLeast(2, 2, 1, 1)).isEqualTo(1 - 8 / 27.0 - 8 / 27.0, within(1e-12));
        assertThat(TailProbability.atLeast(0, 2, 1, 1)).isEqualTo(1);
        // In the far tail it is small, but not zero.
        assertThat(TailProbability.atLeast(400, 2, 1, 1)).isBetween(1e-190, 1e-180);
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
