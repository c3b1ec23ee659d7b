package org.tiepdan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.samples.petitions.Days;
import org.tiepdan.samples.receptions.SampleReception;

/** The receptions of the sample year, by the rules of intake. */
class ReceptionsTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final SampleYear YEAR = SampleYear.of(LAW, SampleYear.SEED);

    @Test
    void lie_on_working_days_of_the_year_and_are_named_once() {
        assertThat(YEAR.receptions()).extracting(SampleReception::key).doesNotHaveDuplicates();
        assertThat(YEAR.receptions()).allSatisfy(one -> {
            var on = LocalDate.parse(String.valueOf(one.reception().get("heldOn")));
            assertThat(on).isBetween(Days.FIRST, Days.LAST);
            assertThat(LAW.calendar().isWorkingDay(on)).isTrue();
            assertThat(LAW.bodies().find(String.valueOf(one.reception().get("by"))))
                    .isPresent();
        });
    }

    @Test
    void add_up() {
        assertThat(YEAR.receptions()).extracting(SampleReception::reception).allSatisfy(said -> {
            assertThat(number(said, "people")).isGreaterThanOrEqualTo(number(said, "visits"));
            assertThat(number(said, "mattersFirst") + number(said, "mattersAgain"))
                    .isEqualTo(number(said, "visits"));
            if (said.get("groups") instanceof Map<?, ?> groups) {
                assertThat((Integer) groups.get("people")).isLessThanOrEqualTo(number(said, "people"));
                assertThat((Integer) groups.get("mattersFirst")).isLessThanOrEqualTo(number(said, "mattersFirst"));
                assertThat((Integer) groups.get("mattersAgain")).isLessThanOrEqualTo(number(said, "mattersAgain"));
            }
        });
    }

    @Test
    void are_of_every_kind_and_some_have_groups_of_many() {
        var kinds = YEAR.receptions().stream()
                .collect(Collectors.groupingBy(one -> one.reception().get("session"), Collectors.counting()));

        assertThat(kinds.keySet())
                .map(String::valueOf)
                .containsExactlyInAnyOrder("REGULAR", "PERIODIC_BY_HEAD", "UNSCHEDULED_BY_HEAD", "BY_DELEGATE");
        assertThat(kinds.values()).allMatch(times -> times >= 4);
        assertThat(YEAR.receptions())
                .filteredOn(one -> one.reception().containsKey("groups"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void some_decisions_say_what_they_bring_about() {
        assertThat(YEAR.acts())
                .filteredOn(act -> act.body().containsKey("result"))
                .hasSizeGreaterThan(5)
                .allSatisfy(act -> assertThat(act.act()).isEqualTo("decision"));
    }

    private static int number(Map<String, Object> said, String member) {
        return (Integer) said.get(member);
    }
}
