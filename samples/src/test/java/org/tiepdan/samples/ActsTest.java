package org.tiepdan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.samples.acts.SampleAct;

/** Runs the acts by the rules of the services, as modelled in {@link Ledger}. */
class ActsTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final SampleYear YEAR = SampleYear.of(LAW, SampleYear.SEED);
    private static final Ledger LEDGER = played();

    private static Ledger played() {
        var ledger = new Ledger(LAW, YEAR.petitions());
        YEAR.acts().forEach(ledger::play);
        return ledger;
    }

    @Test
    void no_act_is_refused() {
        assertThat(LEDGER.refused()).isEmpty();
    }

    @Test
    void every_act_lies_on_a_working_day_up_to_the_middle_of_november_and_names_no_person() {
        assertThat(YEAR.acts()).allSatisfy(act -> {
            var on = LocalDate.parse(String.valueOf(act.body().get("on")));
            assertThat(on).isBeforeOrEqualTo(LocalDate.of(2026, 11, 15));
            assertThat(LAW.calendar().isWorkingDay(on)).isTrue();
            assertThat(String.valueOf(act.body().get("officer"))).matches("cb-[0-9]{1,2}");
        });
    }

    @Test
    void keys_are_used_once_and_the_acts_of_a_petition_stand_together() {
        assertThat(YEAR.acts()).extracting(SampleAct::key).doesNotHaveDuplicates();
        var blocks = YEAR.acts().stream().map(SampleAct::petition).toList();
        var changes = 1;
        for (int i = 1; i < blocks.size(); i++) {
            changes += blocks.get(i).equals(blocks.get(i - 1)) ? 0 : 1;
        }
        assertThat(changes).isEqualTo(byPetition().size());
    }

    @Test
    void every_kind_of_act_happens() {
        var count = YEAR.acts().stream().collect(Collectors.groupingBy(SampleAct::act, Collectors.counting()));

        assertThat(count)
                .containsOnlyKeys(
                        "acceptance",
                        "refusal",
                        "answer",
                        "transfer",
                        "decision",
                        "closure",
                        "withdrawal",
                        "notification",
                        "publication",
                        "execution",
                        "triage-decision",
                        "objection");
        assertThat(count.values()).allMatch(times -> times >= 5);
    }

    @Test
    void most_limits_are_kept_some_are_broken_and_some_are_broken_and_still_open() {
        var limits = LEDGER.limits();
        var all = limits.values().stream().mapToLong(Long::longValue).sum();

        assertThat(100.0 * limits.get("in time") / all).isBetween(70.0, 90.0);
        assertThat(limits.get("late")).isGreaterThan(15);
        assertThat(limits.get("still open")).isGreaterThan(10);
    }

    @Test
    void one_commune_is_behind_with_at_least_five_matters() {
        assertThat(LEDGER.behind("19-05692")).isGreaterThanOrEqualTo(5);
    }

    @Test
    void some_matters_still_wait_for_the_triage_desk() {
        assertThat(LEDGER.waiting()).isBetween(5L, 30L);
    }

    private static Map<SampleAct.Ref, List<SampleAct>> byPetition() {
        return YEAR.acts().stream()
                .collect(Collectors.groupingBy(SampleAct::petition, HashMap::new, Collectors.toList()));
    }
}
