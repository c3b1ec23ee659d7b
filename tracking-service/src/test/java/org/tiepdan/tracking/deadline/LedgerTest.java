package org.tiepdan.tracking.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.ledger.Ledger;

/** Each day of a limit, with the reason why it counts or not. */
class LedgerTest {
    private static final LawPack LAW = LawPack.packaged();

    private static List<String> ledger(String start, int length, LimitUnit unit, Changes changes) {
        var due = new DayCount(LAW).count(LocalDate.parse(start), length, unit, changes);
        return Ledger.of(
                        due.startsOn(),
                        due.statutoryDueOn(),
                        due.dueOn(),
                        new Deadline.Counted(length, unit, due.skipped(), due.worked()),
                        changes)
                .stream()
                .map(day -> day.date() + " " + day.kind() + (day.counted() ? " " + day.number() : "") + " " + day.en())
                .toList();
    }

    /** 9441/TB-BNV: Saturday 2026-08-22 is worked for Monday 2026-08-31. */
    @Test
    void namesRestDaysHolidaysAndWorkedSaturdays() {
        assertThat(ledger("2026-08-27", 3, LimitUnit.WORKING_DAY, Changes.NONE))
                .containsExactly(
                        "2026-08-27 EVENT The day of the event, not counted",
                        "2026-08-28 COUNTED 1 Day 1",
                        "2026-08-29 REST Saturday",
                        "2026-08-30 REST Sunday",
                        "2026-08-31 REST " + why("2026-08-31"),
                        "2026-09-01 REST " + why("2026-09-01"),
                        "2026-09-02 REST " + why("2026-09-02"),
                        "2026-09-03 COUNTED 2 Day 2",
                        "2026-09-04 COUNTED 3 Day 3");
        assertThat(ledger("2026-08-21", 1, LimitUnit.WORKING_DAY, Changes.NONE).getLast())
                .startsWith("2026-08-22 COUNTED 1 Day 1; ");
    }

    /** Civil Code 148: if the last day is a day of rest, the limit moves to the next working day. */
    @Test
    void tellsHowALastDayOfRestMovesOn() {
        assertThat(ledger("2026-07-30", 2, LimitUnit.CALENDAR_DAY, Changes.NONE))
                .containsExactly(
                        "2026-07-30 EVENT The day of the event, not counted",
                        "2026-07-31 COUNTED 1 Day 1",
                        "2026-08-01 COUNTED 2 Day 2; Saturday, moved to the next working day",
                        "2026-08-02 ROLLED Sunday",
                        "2026-08-03 LAST The next working day, the last");
    }

    @Test
    void tellsWhatWasSuspendedOnWhichGroundAndWhatWasAdded() {
        var changes = new Changes(
                List.of(new Pause(LocalDate.parse("2026-07-08"), LocalDate.parse("2026-07-10"), "WAITING")),
                List.of(new Extension(LocalDate.parse("2026-07-07"), "19-05443", 1)),
                3);

        assertThat(ledger("2026-07-06", 3, LimitUnit.CALENDAR_DAY, changes))
                .containsExactly(
                        "2026-07-06 EVENT The day of the event, not counted",
                        "2026-07-07 COUNTED 1 Day 1",
                        "2026-07-08 SUSPENDED Suspended: WAITING",
                        "2026-07-09 SUSPENDED Suspended: WAITING",
                        "2026-07-10 COUNTED 2 Day 2",
                        "2026-07-11 EXTENDED 3 Day 3, by extension; Saturday, moved to the next working day",
                        "2026-07-12 ROLLED Sunday",
                        "2026-07-13 LAST The next working day, the last");
    }

    @Test
    void tellsByWhichPapers() {
        var changes = new Changes(
                List.of(new Pause(
                        LocalDate.parse("2026-07-08"),
                        LocalDate.parse("2026-07-09"),
                        "WAITING",
                        "15/QĐ-UBND",
                        "16/QĐ-UBND")),
                List.of(
                        new Extension(LocalDate.parse("2026-07-07"), "19-05443", 1, "14/QĐ-UBND"),
                        new Extension(LocalDate.parse("2026-07-07"), "19-05443", 1)),
                3);

        assertThat(ledger("2026-07-06", 3, LimitUnit.CALENDAR_DAY, changes))
                .containsExactly(
                        "2026-07-06 EVENT The day of the event, not counted",
                        "2026-07-07 COUNTED 1 Day 1",
                        "2026-07-08 SUSPENDED Suspended (15/QĐ-UBND): WAITING",
                        "2026-07-09 EXTENDED 2 Day 2, by extension (14/QĐ-UBND)",
                        "2026-07-10 EXTENDED 3 Day 3, by extension");
    }

    private static String why(String day) {
        var rest = LAW.calendar().restDay(LocalDate.parse(day));
        return rest == null ? "worked" : rest.en();
    }
}
