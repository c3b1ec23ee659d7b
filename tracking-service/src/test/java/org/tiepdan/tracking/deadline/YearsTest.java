package org.tiepdan.tracking.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.ledger.Ledger;

/** A year ends on the same day of the next one (BLDS 147, 148), plus the days that a suspension does not count. */
class YearsTest {
    private static final LawPack LAW = LawPack.packaged();

    private final DayCount days = new DayCount(LAW);

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2027-03-02", "2026-02-27, 2027-03-01", "2024-02-29, 2025-02-28", "2026-07-02, 2027-07-02"})
    void comesToTheSameAsWithoutChanges(LocalDate start, LocalDate last) {
        var archive = LAW.timeLimits().inForce("XLD-ARCHIVE", start).orElseThrow();

        var counted = days.count(start, 1, LimitUnit.YEAR, Changes.NONE);

        assertThat(counted.dueOn()).isEqualTo(last);
        assertThat(counted).isEqualTo(LAW.timeLimits().due(archive, start, false, false));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-04-11, 2027-03-12", "2027-02-25, 2027-03-10, 2027-03-15"})
    void standsStillWhileSuspended(LocalDate from, LocalDate to, LocalDate last) {
        var start = LocalDate.parse("2026-03-02");
        var changes = new Changes(List.of(new Pause(from, to, "OBSTACLE")), List.of(), 0);

        var due = days.count(start, 1, LimitUnit.YEAR, changes);

        assertThat(due.statutoryDueOn()).isEqualTo(last);
        var ledger = Ledger.of(
                start,
                due.statutoryDueOn(),
                due.dueOn(),
                new Deadline.Counted(1, LimitUnit.YEAR, due.skipped(), due.worked()),
                changes);
        assertThat(ledger.stream().filter(Ledger.Day::counted)).hasSize(365);
        assertThat(ledger).noneMatch(day -> day.kind() == Ledger.Kind.EXTENDED);
    }
}
