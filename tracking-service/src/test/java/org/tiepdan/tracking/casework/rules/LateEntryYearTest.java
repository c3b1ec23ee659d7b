package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;

/** A year of petitions, entered on one morning, followed by their acts: limits that were kept stay kept. */
class LateEntryYearTest {
    private static final LocalDate FIRST = on("2025-12-15");
    private static final int PETITIONS = 300;

    /** Every petition is accepted some days after its receipt, a third of them too late. */
    private record Played(CaseSpec spec, LocalDate acceptedOn) {}

    private static Played received(int number) {
        var receivedOn = FIRST.plusDays(number);
        var spec = new CaseSpec()
                .petition(
                        number % 2 == 0 ? PetitionType.COMPLAINT : PetitionType.DENUNCIATION,
                        number % 2 == 0 ? 1 : null)
                .receivedAt(receivedOn + "T08:00")
                .now("2026-11-20T08:00")
                .routed(Outcome.TRANSFER, COMMUNE);
        var dueOn = acceptance(spec).dueOn();
        return new Played(spec, number % 3 == 0 ? dueOn.plusDays(1 + number % 5) : dueOn.minusDays(number % 4));
    }

    private static Deadline acceptance(CaseSpec spec) {
        return spec.file().deadlines().stream()
                .filter(limit -> limit.terms().step() == LimitStep.ACCEPTANCE)
                .findFirst()
                .orElseThrow();
    }

    private static Map<DeadlineState, Long> endStates(List<Played> year) {
        return year.stream()
                .collect(Collectors.groupingBy(
                        played -> acceptance(played.spec()).state(), TreeMap::new, Collectors.counting()));
    }

    @ParameterizedTest(name = "acts are typed in at {0}, the clock looks before: {0}")
    @ValueSource(strings = {"2026-11-20T08:04", "2026-11-21T08:00"})
    void whatWasKeptInTimeIsNotMissedHoweverLateItIsTypedIn(String typedInAt) {
        var year = IntStream.range(0, PETITIONS)
                .mapToObj(LateEntryYearTest::received)
                .toList();
        year.forEach(played ->
                played.spec().now(typedInAt).checked(acceptance(played.spec()).ruleId()));

        boolean afterTheGrace = typedInAt.startsWith("2026-11-21");
        assertThat(endStates(year))
                .isEqualTo(Map.of(afterTheGrace ? DeadlineState.MISSED : DeadlineState.OPEN, (long) PETITIONS));

        year.forEach(played -> played.spec().accepted(played.acceptedOn().toString()));

        assertThat(endStates(year)).isEqualTo(Map.of(DeadlineState.MET, 200L, DeadlineState.MISSED, 100L));
        assertThat(year)
                .allSatisfy(played -> assertThat(acceptance(played.spec()).state())
                        .isEqualTo(
                                played.acceptedOn()
                                                .isAfter(acceptance(played.spec())
                                                        .dueOn())
                                        ? DeadlineState.MISSED
                                        : DeadlineState.MET));
    }
}
