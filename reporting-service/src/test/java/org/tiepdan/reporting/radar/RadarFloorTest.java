package org.tiepdan.reporting.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;

/** No number below the floor is shown: that of the law pack, and never fewer than five. */
class RadarFloorTest {
    private static final String WARD = "19-05443";
    private static final LocalDate ON = LocalDate.parse("2026-09-30");
    private static final Grant GRANT = MadeAccounts.grant("19-ubnd", WARD);

    private final List<MadeCase> cases = new ArrayList<>();

    private MadeCase received(int daysBefore, String commune) {
        var made = MadeCase.received(
                        "case" + cases.size(), WARD, ON.minusDays(daysBefore).toString())
                .at(commune, "POLICY");
        cases.add(made);
        return made;
    }

    private Radar radar(int smallest, Map<String, Crowd> crowds) {
        return new Radars(MadeAccounts.of(cases.toArray(MadeCase[]::new)), _ -> crowds, smallest).read(GRANT, null, ON);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 5", "4, 5", "5, 5", "8, 8"})
    void theFloorIsThatOfTheLawPackAndNeverBelowFive(int ofTheLaw, int floor) {
        assertThat(radar(ofTheLaw, Map.of()).smallest()).isEqualTo(floor);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8})
    void aGroupBelowTheFloorIsNotShown(int ofTheLaw) {
        int floor = Math.max(5, ofTheLaw);
        received(1, "commune1").signedBy(floor - 1);
        received(1, "commune1").signedBy(floor);
        received(1, "commune1");
        received(1, "commune1");
        var crowds = Map.of("case2", new Crowd(floor - 1, ON), "case3", new Crowd(floor, ON));

        assertThat(radar(ofTheLaw, crowds).largeGroups())
                .extracting(Radar.Group::caseId)
                .containsExactly("case1", "case3");
    }

    /** Where there was nothing in a year, a few petitions are very surprising. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 8})
    void aPlaceBelowTheFloorIsNotShownHoweverSurprising(int ofTheLaw) {
        int floor = Math.max(5, ofTheLaw);
        received(500, "commune1");
        several(floor - 1, "commune1");
        several(floor, "commune2");
        var spots = radar(ofTheLaw, Map.of()).hotSpots();

        assertThat(spots).isNotEmpty().allSatisfy(spot -> {
            assertThat(spot.commune()).isEqualTo("commune2");
            assertThat(spot.count()).isGreaterThanOrEqualTo(floor);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 8})
    void aPastBelowTheFloorIsHidden(int ofTheLaw) {
        received(500, "commune1");
        several(40, "commune1");
        for (int i = 0; i < ofTheLaw - 1; i++) {
            received(100, "commune1");
        }

        assertThat(radar(ofTheLaw, Map.of()).hotSpots()).isNotEmpty().allSatisfy(spot -> {
            assertThat(spot.before()).isNull();
            assertThat(spot.expected()).isNull();
        });

        received(100, "commune1");
        assertThat(radar(ofTheLaw, Map.of()).hotSpots())
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(spot.before()).isEqualTo(ofTheLaw));
    }

    /** A body that passed a case on counts it elsewhere, but no longer sees it. */
    @Test
    void aCaseThatTheReaderDoesNotSeeIsOnNoRadar() {
        received(500, "commune1");
        for (int i = 0; i < 30; i++) {
            cases.add(MadeCase.received("other" + i, "19-05710", ON.minusDays(i).toString())
                    .at("commune1", "POLICY")
                    .signedBy(30));
        }

        assertThat(radar(5, Map.of()).hotSpots()).isEmpty();
        assertThat(radar(5, Map.of()).largeGroups()).isEmpty();
    }

    private void several(int number, String commune) {
        for (int i = 0; i < number; i++) {
            received(i, commune);
        }
    }
}
